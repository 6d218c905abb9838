import {readFile, rm, rmdir} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {type AddedRecord, forgetRecord} from './records.ts';

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
	if (!first)
		return safe`No story that was added to ${sanitiseLine(library)} is called ${name}: see dogear list.`;
	return others.length === 0
		? first
		: safe`${name} is the beginning of ${others.length + 1} stories: write more of it.`;
}

/**
 * Takes an added story off the shelf again, with its record and its original. Returns why not, in
 * a sentence, when the reader has edited the file; it is theirs then.
 */
export async function undo(library: string, record: AddedRecord): Promise<SafeText | undefined> {
	const path = join(library, record.file);
	const now = await readFile(path).then(hash, () => undefined);
	if (now !== undefined && now !== record.written) {
		return safe`${sanitiseLine(record.title)} was edited since it was added: delete ${sanitiseLine(path)} yourself if you mean to.`;
	}

	await rm(path, {force: true});
	await forgetRecord(library, record);
	// The folder of a series goes with its last part; any other is not empty, and stays.
	if (dirname(record.file) !== '.') await rmdir(dirname(path)).catch(() => {});
	return undefined;
}
