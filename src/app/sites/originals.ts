import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {disk} from '../../disk/storage/file-system.ts';
import {replaceUnsynced} from '../../disk/storage/write-file.ts';
import {appendLines} from '../library/append-lines.ts';
import {makeLikeParent, modeIn} from '../library/modes.ts';
import {originalsFolder} from '../library/records.ts';

/** What a story was made of. */
export interface PostOriginal {
	/** Of the story. */
	readonly id: string;
	readonly bytes: Uint8Array;
}

/** The name of the file that holds the originals of a site, a line of JSON each: `id` and `text`, or `base64`. */
export function originalsOf(site: string): string {
	return `${site}.jsonl`;
}

/**
 * Keeps what the stories of a site were made of: one original a story, the newest. `replaced`: the ids of
 * those that have an older one, which goes. Throws what the disk throws.
 */
export function keepOriginals(
	library: string,
	site: string,
	originals: readonly PostOriginal[],
	replaced: ReadonlySet<string>,
): void {
	const folder = originalsFolder(library);
	makeLikeParent(folder);
	const path = join(folder, originalsOf(site));
	const lines = originals.map(toLine).join('');
	if (replaced.size === 0) appendLines(path, lines, modeIn(library));
	else replaceUnsynced(disk, path, without(path, replaced) + lines, modeIn(library));
}

function toLine({id, bytes}: PostOriginal): string {
	const buffer = Buffer.from(bytes);
	const text = buffer.toString('utf8');
	const isText = Buffer.byteLength(text) === bytes.length && !text.includes('\ufffd');
	return `${JSON.stringify(isText ? {id, text} : {id, base64: buffer.toString('base64')})}\n`;
}

/** The lines of all other stories; one that was cut is dropped. */
function without(path: string, ids: ReadonlySet<string>): string {
	let lines: readonly string[];
	try {
		lines = readFileSync(path, 'utf8').split('\n');
	} catch {
		return '';
	}

	const kept = lines.filter(line => {
		const id = idOf(line);
		return id !== undefined && !ids.has(id);
	});
	return kept.map(line => `${line}\n`).join('');
}

function idOf(line: string): string | undefined {
	try {
		return (JSON.parse(line) as {readonly id?: string}).id;
	} catch {
		return undefined;
	}
}
