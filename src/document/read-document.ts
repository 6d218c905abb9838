import {lexer} from 'marked';
import {safe} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Block, Document} from './block.ts';
import {writeBlocks} from './blocks/index.ts';
import type {Context} from './context.ts';
import {numberNotes, takeFootnotes} from './footnotes.ts';
import {writeInlines} from './inlines/index.ts';
import {removeLeftovers} from './leftovers/index.ts';
import {isTooDeep} from './nesting.ts';
import {readPlainText} from './read-plain-text.ts';
import {joinBlocks} from './table-text.ts';
import {withinTime} from './within-time.ts';
import {Writer} from './writer.ts';

/** How long a text may take to be understood, in milliseconds. */
const longestReading = 1200;

/**
 * Reads a story's Markdown (without front matter): CommonMark, GFM, footnotes, HTML, and what
 * site generators leave in it. Never throws and never hangs: a text that cannot be understood in
 * time is read as plain paragraphs, and a notice says so.
 */
export function readDocument(markdown: string): Document {
	try {
		if (!isTooDeep(markdown))
			return {blocks: withinTime(longestReading, () => readMarkdown(markdown)), notices: []};
	} catch {
		// Whatever went wrong in it, the words are still there to read.
	}
	const notice = safe`This text could not be read as Markdown; it is shown as plain paragraphs.`;
	return {blocks: readPlainText(markdown).blocks, notices: [notice]};
}

function readMarkdown(markdown: string): readonly Block[] {
	const {text, definitions} = takeFootnotes(removeLeftovers(markdown.replace(/\r\n?/g, '\n')));
	const notes = numberNotes(definitions);
	const read = (source: string): readonly Block[] => {
		const writer = new Writer();
		const context: Context = {
			writer,
			notes,
			writeBlocks: tokens => writeBlocks(tokens, context),
			writeInlines: tokens => writeInlines(tokens, context),
		};
		context.writeBlocks(lexer(source));
		return writer.finish();
	};
	const blocks = read(text);
	const noteBlocks = [...readNotes(definitions, notes.numberOf, read)];
	return [...blocks, ...noteBlocks];
}

/** Reads notes in the order of their numbers; reading one may mark another. */
function readNotes(
	definitions: ReadonlyMap<string, string>,
	numberOf: (label: string) => number | undefined,
	read: (source: string) => readonly Block[],
): readonly Block[] {
	return [...definitions]
		.map(([label, source]) => ({number: numberOf(label) ?? 0, spans: joinBlocks(read(source))}))
		.sort((a, b) => a.number - b.number)
		.map(({number, spans}) => ({kind: 'note', label: sanitise(String(number)), spans, inside: []}));
}
