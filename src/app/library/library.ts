import {readdir, readFile} from 'node:fs/promises';
import {extname, join, relative, sep} from 'node:path';
import type {ImportedStory} from '../../import/imported.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {writeFileWhole} from './files.ts';
import {type PlannedStory, planStories, type Shelved} from './plan.ts';
import {type AddedRecord, keepOriginal, readRecords, writeRecord} from './records.ts';

/** The bytes that stories were made of. */
export interface RawOriginal {
	/** The file's name, `-` for standard input. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Reads what a library holds already. A library that is not there yet is empty. */
export async function readShelf(library: string): Promise<Shelved> {
	const paths = await listFiles(library);
	const records = await followAll(library, paths);
	const hashes = await Promise.all(
		records.map(async ({id, file}) => [id, await hashOf(join(library, file))] as const),
	);
	return {
		records,
		hashes: new Map(hashes),
		files: new Set(paths.map(path => path.toLowerCase())),
	};
}

/** The records of all stories that were added, each with the path that its file has now. */
export async function readAdded(library: string): Promise<readonly AddedRecord[]> {
	return followAll(library, await listFiles(library));
}

/** Decides what writing these stories would do; see `planStories`. Writes nothing. */
export function planOriginal(
	stories: readonly ImportedStory[],
	original: RawOriginal,
	shelf: Shelved,
): readonly PlannedStory[] {
	return planStories(stories, {name: original.name, kept: keptName(original)}, shelf);
}

/**
 * Writes planned stories into a library: the raw original first, then for each story its record
 * and its file, each by temporary file and rename. What the reader edited is never overwritten.
 * Throws what the file system throws; what was written until then is whole. `onProgress` is told
 * how much is written, 0 to 1.
 */
export async function writeStories(
	planned: readonly PlannedStory[],
	original: RawOriginal,
	library: string,
	onProgress: (fraction: number) => void,
): Promise<void> {
	const kept = keptName(original);
	if (planned.some(({outcome, record}) => outcome !== 'edited' && record.original === kept))
		await keepOriginal(library, kept, original.bytes);
	for (const [index, {outcome, record, content}] of planned.entries()) {
		onProgress(index / planned.length);
		if (outcome === 'edited') continue;
		await writeRecord(library, record);
		if (outcome !== 'unchanged') await writeFileWhole(join(library, record.file), content);
	}
}

/** What a library holds after these stories have been written. */
export function withStories(shelf: Shelved, planned: readonly PlannedStory[]): Shelved {
	const kept = planned.filter(({outcome}) => outcome !== 'edited').map(({record}) => record);
	const ids = new Set(kept.map(({id}) => id));
	return {
		records: [...shelf.records.filter(({id}) => !ids.has(id)), ...kept],
		hashes: new Map([...shelf.hashes, ...kept.map(({id, written}) => [id, written] as const)]),
		files: new Set([...shelf.files, ...kept.map(({file}) => file.toLowerCase())]),
	};
}

/** Originals are named by their bytes; the extension helps people who look for them. */
function keptName({name, bytes}: RawOriginal): string {
	const extension = /^\.[a-z0-9]{1,8}$/i.test(extname(name)) ? extname(name).toLowerCase() : '.txt';
	return `${hash(bytes).slice(0, 32)}${extension}`;
}

/** All files of a library, relative to it, with `/`; hidden folders are not of it. */
async function listFiles(library: string): Promise<readonly string[]> {
	const entries = await readdir(library, {recursive: true, withFileTypes: true}).catch(() => []);
	return entries
		.filter(entry => entry.isFile())
		.map(entry => relative(library, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter(path => !path.startsWith('.'));
}

async function followAll(
	library: string,
	paths: readonly string[],
): Promise<readonly AddedRecord[]> {
	const records = await readRecords(library);
	return Promise.all(records.map(record => follow(record, library, paths)));
}

/** A story that the reader renamed or moved is known by the id in its front matter, or by its bytes. */
async function follow(
	record: AddedRecord,
	library: string,
	paths: readonly string[],
): Promise<AddedRecord> {
	if (paths.includes(record.file)) return record;
	for (const path of paths.filter(each => each.endsWith('.md'))) {
		const text = await readFile(join(library, path), 'utf8').catch(() => '');
		const id = /^id: ["']?(.+?)["']?$/m.exec(text.slice(0, 2000))?.[1];
		if (id === record.id || hash(text) === record.written) return {...record, file: path};
	}

	return record;
}

function hashOf(path: string): Promise<string | undefined> {
	return readFile(path).then(hash, () => undefined);
}
