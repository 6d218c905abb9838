import {Lexer, type Token} from 'marked';

/** A text's blocks as marked reads them, and the words of each when they are asked for. */
export interface Tokens {
	readonly blocks: readonly Token[];
	/** The tokens in a block, given the list that marked has left empty for them. */
	readonly inlinesOf: (tokens: readonly Token[]) => readonly Token[];
}

/**
 * Reads the blocks of CommonMark and GFM. What stands in a block is read when it is written, so
 * that a long story's tokens are never all in memory.
 */
export function tokenise(markdown: string): Tokens {
	const lexer = new Lexer({gfm: true});
	const blocks = lexer.blockTokens(markdown, lexer.tokens);
	const sources = new Map(
		lexer.inlineQueue.map(({src, tokens}) => [tokens as readonly Token[], src]),
	);
	const inlinesOf = (tokens: readonly Token[]): readonly Token[] => {
		const source = sources.get(tokens);
		if (source === undefined) return tokens;
		// A tag that one block leaves open means nothing for the next.
		lexer.state.inLink = false;
		lexer.state.inRawBlock = false;
		return lexer.inlineTokens(source);
	};
	return {blocks, inlinesOf};
}
