import {readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {besideLibrary} from '../../disk/storage/beside-library.ts';
import {disk, listFolder} from '../../disk/storage/file-system.ts';
import {createFile, replaceFile} from '../../disk/storage/write-file.ts';
import {makeLikeParent, modeOf} from './modes.ts';
import {type AddedRecord, isPlainName, isRecord} from './record.ts';
import {readAllSiteRecords, recordsFolder, replaceSiteRecord} from './site-records.ts';

/** The folder of what stories were made of. */
export const originalsFolder = (library: string): string =>
	join(library, besideLibrary, 'originals');
const recordPath = (library: string, id: string) => join(recordsFolder(library), `${id}.json`);

/** The path of a raw original. */
export const originalPath = (library: string, name: string): string =>
	join(originalsFolder(library), name);

/** Reads the record of an id; undefined where there is none that can be read. */
export function readRecordOf(library: string, id: string): AddedRecord | undefined {
	return isPlainName(id) ? readRecord(recordPath(library, id), `${id}.json`) : undefined;
}

/** A record as it stands on the disk. Throws what the disk throws. */
export function readRecordBytes(library: string, id: string): Uint8Array {
	return readFileSync(recordPath(library, id));
}

/** Reads all records of a library; one that cannot be read, or is not ours, is passed over. */
export function readRecords(library: string): readonly AddedRecord[] {
	const single = listFolder(disk, recordsFolder(library))
		.filter(name => name.endsWith('.json'))
		.sort()
		.map(name => readRecord(join(recordsFolder(library), name), name))
		.filter(record => record !== undefined);
	return [...single, ...readAllSiteRecords(library)];
}

function readRecord(path: string, name: string): AddedRecord | undefined {
	try {
		const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return isRecord(value) && name === `${value.id}.json` ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Writes a record in place of the one that its story has, or what it was. Throws what the disk throws. */
export function replaceRecord(
	library: string,
	record: AddedRecord,
	content: string | Uint8Array = writeRecord(record),
): void {
	const path = recordPath(library, record.id);
	if (record.site === undefined) replaceFile(disk, path, content, modeOf(path));
	else replaceSiteRecord(library, record.site, record);
}

/** Writes the first record of its id. Throws EEXIST when there is one, and what the disk throws. */
export function createRecord(library: string, record: AddedRecord, mode: number): void {
	makeLikeParent(recordsFolder(library));
	createFile(disk, recordPath(library, record.id), writeRecord(record), mode);
}

function writeRecord(record: AddedRecord): string {
	return `${JSON.stringify(record, undefined, '\t')}\n`;
}

/** Keeps the raw original; originals of the same bytes are one. Throws what the disk throws. */
export function keepOriginal(library: string, name: string, bytes: Uint8Array, mode: number): void {
	const path = originalPath(library, name);
	if (statSync(path, {throwIfNoEntry: false})?.size === bytes.length) return;
	makeLikeParent(originalsFolder(library));
	replaceFile(disk, path, bytes, mode);
}

/**
 * Forgets a story, and its original when no other story was made of it. Of a followed site's story the
 * record stays: without it the story would come back with the next update.
 */
export function forgetRecord(library: string, record: AddedRecord): void {
	if (record.site === undefined) rmSync(recordPath(library, record.id), {force: true});
	const others = readRecords(library).filter(({id}) => id !== record.id);
	if (others.some(({original}) => original === record.original)) return;
	rmSync(originalPath(library, record.original), {force: true});
}
