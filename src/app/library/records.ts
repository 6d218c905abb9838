import {readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Removed} from '../../core/collection/removed.ts';
import {disk, listFolder} from '../../disk/storage/file-system.ts';
import {createFile, replaceFile} from '../../disk/storage/write-file.ts';
import {makeLikeParent, modeOf} from './modes.ts';

/** A block that the reader took back. */
export interface TakenBack extends Pick<Removed, 'rule' | 'text'> {
	/** Its number among all blocks that were left out when the story was made, from 0. */
	readonly index: number;
}

/** What is kept of a story that was added, beside the library. */
export interface AddedRecord {
	/** A plain name: the record's file is called after it. */
	readonly id: string;
	/** Relative to the library, with `/`. */
	readonly file: string;
	readonly title: string;
	readonly guid?: string;
	/** Of the text as it was made. */
	readonly fingerprint: string;
	/** SHA-256 of the file as it was written: a file with another one was edited. */
	readonly written: string;
	/** The name of the raw original among the originals: a plain name. */
	readonly original: string;
	/** What the original was called. */
	readonly name: string;
	readonly removed: readonly Removed[];
	/** What the reader took back into the story. */
	readonly takenBack?: readonly TakenBack[];
	/** How much was known of the story beside its text; absent in older records. */
	readonly facts?: number;
}

/** The hidden folder in a library where originals and records are kept. */
export const besideLibrary = '.dogear';

/** The folder of a library's records. */
export const recordsFolder = (library: string): string => join(library, besideLibrary, 'added');
const originalsFolder = (library: string) => join(library, besideLibrary, 'originals');
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
	return listFolder(disk, recordsFolder(library))
		.filter(name => name.endsWith('.json'))
		.sort()
		.map(name => readRecord(join(recordsFolder(library), name), name))
		.filter(record => record !== undefined);
}

function readRecord(path: string, name: string): AddedRecord | undefined {
	try {
		const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return isRecord(value) && name === `${value.id}.json` ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Whoever sends a library could name files outside of it in a record: such a one is none. */
function isRecord(value: unknown): value is AddedRecord {
	const {
		id,
		file,
		title,
		written,
		fingerprint,
		original,
		removed,
		takenBack = [],
	} = (value ?? {}) as Record<string, unknown>;
	const isText = [title, written, fingerprint].every(each => typeof each === 'string');
	const isInside = typeof file === 'string' && file.split('/').every(isPlainName);
	const isShown = Array.isArray(removed) && removed.every(isRemoved);
	const isTold = Array.isArray(takenBack) && takenBack.every(isTakenBack);
	return isText && isInside && isPlainName(id) && isPlainName(original) && isShown && isTold;
}

function isRemoved(value: unknown): value is Removed {
	const {line, rule, text, at = 0} = (value ?? {}) as Record<string, unknown>;
	const areNumbers = Number.isFinite(line) && Number.isInteger(at);
	return areNumbers && typeof rule === 'string' && typeof text === 'string';
}

function isTakenBack(value: unknown): value is TakenBack {
	const {index, rule, text} = (value ?? {}) as Record<string, unknown>;
	return Number.isInteger(index) && typeof rule === 'string' && typeof text === 'string';
}

/** Whether a value names a file in a folder, and nothing hidden, above or below it. */
function isPlainName(value: unknown): value is string {
	return typeof value === 'string' && /^[^./\\\0][^/\\\0]*$/.test(value);
}

/** Writes a record in place of the one that its story has, or what it was. Throws what the disk throws. */
export function replaceRecord(
	library: string,
	record: AddedRecord,
	content: string | Uint8Array = writeRecord(record),
): void {
	const path = recordPath(library, record.id);
	replaceFile(disk, path, content, modeOf(path));
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

/** Forgets a story, and its original when no other story was made of it. */
export function forgetRecord(library: string, record: AddedRecord): void {
	rmSync(recordPath(library, record.id), {force: true});
	const others = readRecords(library);
	if (others.some(({original}) => original === record.original)) return;
	rmSync(originalPath(library, record.original), {force: true});
}
