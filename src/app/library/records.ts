import {readdir, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Removed} from '../../import/imported.ts';
import {writeFileWhole} from './files.ts';

/** What is kept of a story that was added, beside the library. */
export interface AddedRecord {
	readonly id: string;
	/** Relative to the library, with `/`. */
	readonly file: string;
	readonly title: string;
	readonly guid?: string;
	/** Of the text as it was made. */
	readonly fingerprint: string;
	/** SHA-256 of the file as it was written: a file with another one was edited. */
	readonly written: string;
	/** The name of the raw original among the originals. */
	readonly original: string;
	/** What the original was called. */
	readonly name: string;
	readonly removed: readonly Removed[];
	/** How much was known of the story beside its text; absent in older records. */
	readonly facts?: number;
}

/** The hidden folder in a library where originals and records are kept. */
export const besideLibrary = '.dogear';

const recordsFolder = (library: string) => join(library, besideLibrary, 'added');
const originalsFolder = (library: string) => join(library, besideLibrary, 'originals');
const recordPath = (library: string, id: string) => join(recordsFolder(library), `${id}.json`);

/** Reads all records of a library; one that cannot be read is passed over. */
export async function readRecords(library: string): Promise<readonly AddedRecord[]> {
	const folder = recordsFolder(library);
	const names = await readdir(folder).catch(() => []);
	const records = await Promise.all(
		names
			.filter(name => name.endsWith('.json'))
			.sort()
			.map(async name => parseRecord(await readFile(join(folder, name), 'utf8').catch(() => ''))),
	);
	return records.filter(record => record !== undefined);
}

function parseRecord(text: string): AddedRecord | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is AddedRecord {
	const {id, file, written, fingerprint, original, removed} = (value ?? {}) as Record<
		string,
		unknown
	>;
	const isText = [id, file, written, fingerprint, original].every(each => typeof each === 'string');
	return isText && Array.isArray(removed) && !String(file).split('/').includes('..');
}

/** Writes a record by temporary file and rename. */
export async function writeRecord(library: string, record: AddedRecord): Promise<void> {
	await writeFileWhole(
		recordPath(library, record.id),
		`${JSON.stringify(record, undefined, '\t')}\n`,
	);
}

/** Keeps the raw original; originals of the same bytes are one. */
export async function keepOriginal(
	library: string,
	name: string,
	bytes: Uint8Array,
): Promise<void> {
	const path = join(originalsFolder(library), name);
	const kept = await readFile(path).catch(() => undefined);
	if (kept?.length !== bytes.length) await writeFileWhole(path, bytes);
}

/** Forgets a story, and its original when no other story was made of it. */
export async function forgetRecord(library: string, record: AddedRecord): Promise<void> {
	await rm(recordPath(library, record.id), {force: true});
	const others = await readRecords(library);
	if (others.some(({original}) => original === record.original)) return;
	await rm(join(originalsFolder(library), record.original), {force: true});
}
