import type {Block} from './block.ts';
import {writeBlocks} from './blocks/index.ts';
import type {Context} from './context.ts';
import {cutLongBlocks} from './cut-long-blocks.ts';
import {type NoteNumbers, numberNotes, takeFootnotes} from './footnotes.ts';
import {writeInlines} from './inlines/index.ts';
import {removeLeftovers} from './leftovers/index.ts';
import {readNotes} from './read-notes.ts';
import {tokenise} from './tokenise.ts';
import {removeTypedIndents} from './typed-indents.ts';
import {Writer} from './writer.ts';

/**
 * Reads Markdown block by block into a list: what stands there never changes. After each it yields
 * how many characters that took, so that whoever drives it can pause or give up; it may throw on a
 * text that was made to break it.
 */
export function* readMarkdown(markdown: string, read: Block[]): Generator<number, void> {
	const lines = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown;
	const {text, definitions} = takeFootnotes(removeLeftovers(removeTypedIndents(lines)));
	const notes = numberNotes(definitions);
	const write = (source: string, writer: Writer): Generator<number, void> =>
		writeSource(source, writer, notes);
	const give = (blocks: readonly Block[]): void => {
		for (const block of cutLongBlocks(blocks)) read.push(block);
	};
	const writer = new Writer();
	for (const units of write(text, writer)) {
		give(writer.take());
		yield units;
	}
	give(writer.finish());
	give(yield* readNotes(definitions, notes, write));
}

function* writeSource(source: string, writer: Writer, notes: NoteNumbers): Generator<number, void> {
	yield 0;
	for (const {blocks, inlinesOf} of tokenise(source)) {
		const context: Context = {
			writer,
			notes,
			writeBlocks: tokens => writeBlocks(tokens, context),
			writeInlines: tokens => writeInlines(inlinesOf(tokens), context),
		};
		for (const block of blocks) {
			if (block.type === 'space') continue;
			writeBlocks([block], context);
			yield block.raw.length;
		}
	}
}
