import {realpathSync, rmdirSync, rmSync} from 'node:fs';
import {basename, dirname, join, resolve, sep} from 'node:path';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {AddedRecord} from './record.ts';
import {forgetRecord} from './records.ts';
import {hashOf} from './shelf.ts';

/** Finds an added story by its id, a beginning of one that no other has, its path or file name. */
export function findRecord(
	records: readonly AddedRecord[],
	library: string,
	story: string,
): AddedRecord | SafeText {
	const path = resolve(story);
	const exact = records.find(
		({id, file}) =>
			id === story || file === story || join(library, file) === path || basename(file) === story,
	);
	if (exact) return exact;
	const [first, ...others] = records.filter(({id}) => id.startsWith(story));
	const name = sanitiseLine(story);
	if (!first) return words.add.unknownStory(sanitiseLine(library), name);
	return others.length === 0 ? first : words.add.severalStories(name, others.length + 1);
}

/**
 * Takes an added story off the shelf again, with its record and its original. Returns why not, in
 * a sentence, when the reader has edited the file, or put it where it is not the library's. Throws
 * what the disk throws.
 */
export function undo(library: string, record: AddedRecord): SafeText | undefined {
	const path = join(library, record.file);
	const [title, name] = [sanitiseLine(record.title), sanitiseLine(path)];
	const now = hashOf(path);
	if (now !== undefined) {
		if (now !== record.written) return words.add.wasEdited(title, name);
		if (!isWithin(realpathSync(dirname(path)), realpathSync(library)))
			return words.add.standsElsewhere(title, name);
	}

	rmSync(path, {force: true});
	forgetRecord(library, record);
	// The folder of a series goes with its last part; any other is not empty, and stays.
	if (dirname(record.file) !== '.') removeEmpty(dirname(path));
	return undefined;
}

/** Whether a folder is a library or in it, once links are followed. */
function isWithin(folder: string, library: string): boolean {
	return folder === library || folder.startsWith(join(library, sep));
}

function removeEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds something.
	}
}
