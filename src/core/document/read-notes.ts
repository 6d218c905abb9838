import {sanitiseLine} from '../text/sanitise.ts';
import type {Block} from './block.ts';
import type {NoteNumbers} from './footnotes.ts';
import {joinBlocks} from './table-text.ts';
import {Writer} from './writer.ts';

/** Reads the notes of a story as its last blocks; reading one may mark, and so number, another. */
export function* readNotes(
	definitions: ReadonlyMap<string, string>,
	{numberOf}: NoteNumbers,
	write: (source: string, writer: Writer) => Generator<number, void>,
): Generator<number, readonly Block[]> {
	const notes: Array<readonly [number, Block]> = [];
	for (const [label, source] of definitions) {
		const writer = new Writer();
		yield* write(source, writer);
		const spans = joinBlocks(writer.finish());
		const number = numberOf(label) ?? 0;
		notes.push([number, {kind: 'note', label: sanitiseLine(String(number)), spans, inside: []}]);
	}
	return notes.sort(([a], [b]) => a - b).map(([, note]) => note);
}
