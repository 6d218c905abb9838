import {readFileSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {basename, join, relative, sep} from 'node:path';
import {disk, removeQuietly} from '../../disk/storage/file-system.ts';
import {isGone} from '../../disk/storage/lock.ts';
import {writerOf} from '../../disk/storage/write-file.ts';
import {hash} from '../../import/write/fingerprint.ts';
import type {PlannedStory, Shelved} from './plan.ts';
import type {AddedRecord} from './record.ts';
import {readRecords, replaceRecord} from './records.ts';
import {readTurn} from './turn.ts';

/** What a library holds, and what is to be put right in it. */
export interface Shelf extends Shelved {
	readonly library: string;
	/** Whose turn of writing it was when it was read; see `Turn`. */
	readonly turn: string;
	/** Records of stories that the reader moved, with the path that the file has now. */
	readonly moved: readonly AddedRecord[];
	/** Half-written files of processes that are gone. */
	readonly leftovers: readonly string[];
	/** By id, the SHA-256 of the files that would be there if anything were written. */
	readonly planned: Map<string, string>;
	readonly ids: Set<string>;
	readonly files: Set<string>;
}

/** Reads what a library holds already. A library that is not there yet is empty. */
export async function readShelf(library: string): Promise<Shelf> {
	const turn = readTurn(library);
	const {files, leftovers} = await listFiles(library);
	const kept = readRecords(library);
	const records = await followAll(library, kept, files);
	const planned = new Map<string, string>();
	return {
		library,
		records,
		ids: new Set(records.map(({id}) => id)),
		hashOf: ({id, file}) => hashOf(join(library, file)) ?? planned.get(id),
		files: new Set(files.map(path => path.toLowerCase())),
		turn,
		moved: records.filter((record, index) => record !== kept[index]),
		leftovers,
		planned,
	};
}

/** The records of all stories that were added, each with the path that its file has now. */
export async function readAdded(library: string): Promise<readonly AddedRecord[]> {
	return followAll(library, readRecords(library), (await listFiles(library)).files);
}

/**
 * Takes half-written files away, and brings the records of moved stories up to date, so that they
 * need not be looked for again: a few in a turn, for each waits for the disk. To be called under the
 * lock. Throws what the disk throws.
 */
export function tidy({library, moved, leftovers}: Shelf): void {
	for (const path of leftovers) removeQuietly(disk, join(library, path));
	for (const record of moved.slice(0, mostInATurn)) replaceRecord(library, record);
}

const mostInATurn = 50;

/** What a library holds after these stories: they are noted in the same sets of ids, files and hashes. */
export function withStories(shelf: Shelf, stories: readonly PlannedStory[], turn: string): Shelf {
	const kept = stories.filter(({outcome}) => outcome !== 'edited').map(({record}) => record);
	for (const {id, file, written} of kept) {
		shelf.ids.add(id);
		shelf.planned.set(id, written);
		shelf.files.add(file.toLowerCase());
	}

	const ids = new Set(kept.map(({id}) => id));
	const records = [...shelf.records.filter(({id}) => !ids.has(id)), ...kept];
	return {...shelf, records, turn, moved: shelf.moved.slice(mostInATurn), leftovers: []};
}

/** All files of a library, relative to it, with `/`; hidden folders are not of it. */
async function listFiles(
	library: string,
): Promise<{readonly files: readonly string[]; readonly leftovers: readonly string[]}> {
	const entries = await readdir(library, {recursive: true, withFileTypes: true}).catch(() => []);
	const paths = entries
		.filter(entry => entry.isFile())
		.map(entry => relative(library, join(entry.parentPath, entry.name)).split(sep).join('/'));
	return {
		files: paths.filter(path => !path.startsWith('.')),
		leftovers: paths.filter(path => {
			const writer = writerOf(basename(path));
			return writer !== undefined && isGone(writer);
		}),
	};
}

/**
 * A story that the reader renamed or moved is known by the id in its front matter, or by its bytes.
 * Each file that no record names is read once, however many stories were moved.
 */
async function followAll(
	library: string,
	records: readonly AddedRecord[],
	files: readonly string[],
): Promise<readonly AddedRecord[]> {
	const there = new Set(files);
	if (records.every(({file}) => there.has(file))) return records;
	const named = new Set(records.map(({file}) => file));
	const found = new Map<string, string>();
	for (const path of files.filter(each => each.endsWith('.md') && !named.has(each))) {
		const text = await readFile(join(library, path), 'utf8').catch(() => '');
		const id = /^id: ["']?(.+?)["']?$/m.exec(text.slice(0, 2000))?.[1];
		for (const key of [`id ${id}`, `hash ${hash(text)}`]) {
			if (!found.has(key)) found.set(key, path);
		}
	}

	return records.map(record => {
		const file = found.get(`id ${record.id}`) ?? found.get(`hash ${record.written}`);
		return there.has(record.file) || file === undefined ? record : {...record, file};
	});
}

/** SHA-256 of a file; undefined where there is none that can be read. */
export function hashOf(path: string): string | undefined {
	try {
		return hash(readFileSync(path));
	} catch {
		return undefined;
	}
}
