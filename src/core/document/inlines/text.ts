import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {decodeEntities} from '../entities.ts';
import {splitNoteMarks} from '../footnotes.ts';

/** Plain words, with the marks of footnotes among them. */
export function writeText(token: Tokens.Text, context: Context): void {
	if (token.tokens !== undefined) {
		context.writeInlines(token.tokens);
		return;
	}
	// Not its `text`: in that, marked has decoded some references, and twice is once too often.
	for (const part of splitNoteMarks(token.raw, context.notes)) {
		if (part.note === undefined) context.writer.write(decodeEntities(part.text));
		else context.writer.write(part.text, {note: part.note});
	}
}

/** A letter behind a backslash. */
export function writeLiteral(token: Tokens.Escape, {writer}: Context): void {
	writer.write(token.text);
}
