import {Lexer, type Token} from 'marked';
import {isTooDeep} from './nesting.ts';

/** The blocks of a part of a text as marked reads them, and the words of each when asked for. */
export interface Tokens {
	readonly blocks: readonly Token[];
	/** The tokens in a block, given the list that marked has left empty for them. */
	readonly inlinesOf: (tokens: readonly Token[]) => readonly Token[];
}

/** UTF-16 units of a part: little enough to read in a moment. */
const usual = 32_000;

/**
 * Reads the blocks of CommonMark and GFM part by part, when its turn comes, and what stands in a
 * block when it is written, so that a long story's tokens are never all in memory. The parts are of
 * about so many units; they do not show in what is read. Throws where nesting is too deep to be read.
 */
export function* tokenise(markdown: string, size = usual): Generator<Tokens, void> {
	// A definition of a link's address holds for all of the text.
	const least = markdown.includes(']:') ? markdown.length : size;
	for (let start = 0; start < markdown.length; ) {
		let end = findCut(markdown, start + least);
		let part = lex(markdown.slice(start, end));
		while (end < markdown.length && mayGoOn(part.blocks)) {
			end = findCut(markdown, end + (end - start));
			part = lex(markdown.slice(start, end));
		}
		yield part;
		start = end;
	}
}

/**
 * The start of a line that goes on with nothing above it, for it stands behind an empty line, is not
 * indented and has no mark of a quote or a list.
 */
const cut = /\n\n(?![\s>*+-]|\d{1,9}[.)])/g;

function findCut(markdown: string, from: number): number {
	cut.lastIndex = from;
	return cut.test(markdown) ? cut.lastIndex : markdown.length;
}

/** Whether the last block was not ended by what empty lines end: a fence, a comment, a `<pre>`. */
function mayGoOn(blocks: readonly Token[]): boolean {
	const last = blocks.at(-1);
	// What is behind its closing fence would be a block of white space.
	if (last?.type === 'code') return last.codeBlockStyle !== 'indented';
	const block = last?.type === 'space' ? blocks.at(-2) : last;
	return block?.type === 'html' && /^ {0,3}<(?:script|pre|style|textarea|[!?])/i.test(block.raw);
}

/** Without one of these, the words of a block are a single text: marked looks at each letter. */
const inlineMark = /[\\<[\]`*_~@]|:\/\/|www\.| {2}\n/;

function lex(markdown: string): Tokens {
	if (isTooDeep(markdown)) throw new Error('Quotes and lists nest too deep.');
	const lexer = new Lexer({gfm: true});
	const blocks = lexer.blockTokens(markdown, lexer.tokens);
	const sources = new Map<readonly Token[], string>();
	for (const {src, tokens} of lexer.inlineQueue) sources.set(tokens, src);
	const inlinesOf = (tokens: readonly Token[]): readonly Token[] => {
		const source = sources.get(tokens);
		if (source === undefined) return tokens;
		if (!inlineMark.test(source)) return [{type: 'text', raw: source, text: source}];
		// A tag that one block leaves open means nothing for the next.
		lexer.state.inLink = false;
		lexer.state.inRawBlock = false;
		return lexer.inlineTokens(source);
	};
	return {blocks, inlinesOf};
}
