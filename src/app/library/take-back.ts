import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {splitFrontMatter} from '../../core/story-format/front-matter.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {disk} from '../../disk/storage/file-system.ts';
import {replaceFile} from '../../disk/storage/write-file.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {putBack} from '../../import/write/put-back.ts';
import {placesInEdited} from './edited-places.ts';
import {modeOf} from './modes.ts';
import type {AddedRecord, TakenBack} from './record.ts';
import {readRecordBytes, readRecordOf, replaceRecord} from './records.ts';
import {takeTurn} from './turn.ts';

/** A story of a library, and the record that tells what was left out of its page. */
export interface KeptStory {
	readonly library: string;
	/** The story's file. */
	readonly path: string;
	readonly record: AddedRecord;
}

/** A file and its record as they were, and the SHA-256 of the file that was written then. */
export interface Before {
	readonly file: Uint8Array;
	readonly record: Uint8Array;
	readonly written: string;
}

/** Finds the record of a story's file (a real path) that has this id in its front matter. */
export function findKept(path: string, id: string): KeptStory | undefined {
	for (let library = dirname(path); ; library = dirname(library)) {
		const record = readRecordOf(library, id);
		if (record) return isOf(record, join(library, record.file), path, library);
		if (library === dirname(library)) return undefined;
	}
}

/** A file that the reader moved is known by its id; a second file of the id is not the record's. */
function isOf(
	record: AddedRecord,
	recorded: string,
	path: string,
	library: string,
): KeptStory | undefined {
	const isMoved = !existsSync(recorded);
	return isMoved || realpathSync(recorded) === path ? {library, path, record} : undefined;
}

/**
 * Takes blocks that were left out (`wanted` are their indices in the record) back into a story's
 * file, and out of its record. A file that the reader has edited keeps what it has; where the place
 * cannot be told, a sentence says so and nothing is written. Throws what the disk throws.
 */
export function takeBack(
	{library, path, record: shown}: KeptStory,
	wanted: ReadonlySet<number>,
): Promise<Before | SafeText> {
	return takeTurn(library, async () => {
		const record = readRecordOf(library, shown.id);
		if (record?.removed.length !== shown.removed.length) return words.leftOut.changed;
		const file = readFileSync(path);
		const text = file.toString('utf8');
		const {body} = await splitFrontMatter(text);
		const isEdited = hash(file) !== record.written;
		const left = isEdited ? await placesInEdited(library, record, body, wanted) : record.removed;
		// Other line ends or bytes than ours: what is in front of the text could not be kept.
		if (!(left && text.endsWith(body) && Buffer.from(text).equals(file)))
			return words.leftOut.edited(sanitiseLine(shown.title));
		const back = putBack(body, left, index => wanted.has(index));
		const [above = ''] = /^\n*/.exec(body) ?? [];
		const content = `${text.slice(0, text.length - body.length)}${above}${back.body}\n`;
		const before = {file, record: readRecordBytes(library, record.id), written: hash(content)};
		replaceFile(disk, path, content, modeOf(path));
		replaceRecord(library, without(record, wanted, isEdited ? undefined : {...back, content}));
		return before;
	});
}

/** The record after blocks were taken back; `made` is undefined for a file that stays the reader's. */
function without(
	record: AddedRecord,
	wanted: ReadonlySet<number>,
	made: {readonly removed: AddedRecord['removed']; readonly content: string} | undefined,
): AddedRecord {
	const {removed, takenBack = []} = record;
	const numbers = numbersOf(removed.length, takenBack);
	const taken = removed.flatMap(({rule, text}, index) =>
		wanted.has(index) ? [{index: numbers[index] ?? 0, rule, text}] : [],
	);
	return {
		...record,
		removed: made?.removed ?? removed.filter((_, index) => !wanted.has(index)),
		takenBack: [...takenBack, ...taken],
		...(made && {written: hash(made.content)}),
	};
}

/** The numbers that blocks had when none was taken back yet. */
function numbersOf(left: number, takenBack: readonly TakenBack[]): readonly number[] {
	const taken = new Set(takenBack.map(({index}) => index));
	const all = Array.from({length: left + taken.size}, (_, number) => number);
	return all.filter(number => !taken.has(number));
}

/**
 * Puts a file and its record back as they were before blocks were taken back. Returns why not, in a
 * sentence, when the file has changed since. Throws what the disk throws.
 */
export function undoTakeBack(kept: KeptStory, before: Before): Promise<SafeText | undefined> {
	return takeTurn(kept.library, async () => restore(kept, before));
}

function restore({library, path, record}: KeptStory, before: Before): SafeText | undefined {
	if (hash(readFileSync(path)) !== before.written)
		return words.leftOut.changedSince(sanitiseLine(record.title));
	replaceFile(disk, path, before.file, modeOf(path));
	replaceRecord(library, record, before.record);
	return undefined;
}
