import type {Block} from './block.ts';
import {writeBlocks} from './blocks/index.ts';
import type {Context} from './context.ts';
import {type NoteNumbers, numberNotes, takeFootnotes} from './footnotes.ts';
import {writeInlines} from './inlines/index.ts';
import {removeLeftovers} from './leftovers/index.ts';
import {readNotes} from './read-notes.ts';
import {tokenise} from './tokenise.ts';
import {removeTypedIndents} from './typed-indents.ts';
import {Writer} from './writer.ts';

/**
 * Reads Markdown block by block. After each it yields how many characters that took, so that
 * whoever drives it can pause or give up; it may throw on a text that was made to break it.
 */
export function* readMarkdown(markdown: string): Generator<number, readonly Block[]> {
	const lines = markdown.replace(/\r\n?/g, '\n');
	const {text, definitions} = takeFootnotes(removeLeftovers(removeTypedIndents(lines)));
	const notes = numberNotes(definitions);
	const blocks = yield* readSource(text, notes);
	const noteBlocks = yield* readNotes(definitions, notes, source => readSource(source, notes));
	return [...blocks, ...noteBlocks];
}

function* readSource(source: string, notes: NoteNumbers): Generator<number, readonly Block[]> {
	const {blocks, inlinesOf} = tokenise(source);
	const writer = new Writer();
	const context: Context = {
		writer,
		notes,
		writeBlocks: tokens => writeBlocks(tokens, context),
		writeInlines: tokens => writeInlines(inlinesOf(tokens), context),
	};
	yield 0;
	for (const block of blocks) {
		writeBlocks([block], context);
		yield block.raw.length;
	}
	return writer.finish();
}
