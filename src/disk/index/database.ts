import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {version} from '../../core/version.ts';
import {disk, makePrivateFolder} from '../storage/file-system.ts';
import {schema} from './schema.ts';

/** Count it up when what is kept of a story, or how it is read, changes. */
const format = 9;
const maker = `dogear ${version}, format ${format}`;
const fileName = 'index.db';
/** Milliseconds to wait for another process that is writing. */
const lockTimeoutMs = 250;

/** Does something with the database, or gives what is given otherwise. */
export type Attempt = <Result>(
	work: (database: DatabaseSync) => Result,
	otherwise: Result,
) => Result;

type Opener = typeof DatabaseSync;

/**
 * Opens the index in the cache folder: it holds only what can be made again from the stories. What
 * another version made is emptied, what is damaged is dropped and made again. Where there can be no
 * file, because the folder cannot be written or others keep it locked, it is in memory, for as long
 * as the program runs. Never throws.
 */
export async function openDatabase(cache: string): Promise<DatabaseSync | undefined> {
	try {
		const {DatabaseSync} = await import('node:sqlite');
		return openFile(DatabaseSync, cache) ?? open(DatabaseSync, ':memory:');
	} catch {
		return undefined;
	}
}

function openFile(opener: Opener, cache: string): DatabaseSync | undefined {
	try {
		makePrivateFolder(disk, cache);
		const path = join(cache, fileName);
		const database = open(opener, path);
		if (database) return database;
		removeDatabase(cache);
		return open(opener, path);
	} catch {
		return undefined;
	}
}

/** The files that hold what is known, so that it is the same as long as they are. */
export function indexFiles(cache: string): readonly string[] {
	return ['', '-wal'].map(end => join(cache, `${fileName}${end}`));
}

/** Takes the index away, with the files beside it. */
export function removeDatabase(cache: string): void {
	for (const end of ['', '-wal', '-shm', '-journal']) {
		rmSync(join(cache, `${fileName}${end}`), {force: true, recursive: true});
	}
}

/** Undefined for a file that is damaged. Throws when there is another reason to go without. */
function open(opener: Opener, path: string): DatabaseSync | undefined {
	let database: DatabaseSync | undefined;
	try {
		database = new opener(path, {timeout: lockTimeoutMs});
		database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
		if (!isOurs(database)) create(database);
		return database;
	} catch (error) {
		database?.close();
		if (isDamaged(error)) return undefined;
		throw error;
	}
}

/** SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html). */
export const corrupt = 11;
const notADatabase = 26;

/** Whether the file is damaged, or no database at all. */
export function isDamaged(error: unknown): boolean {
	return [corrupt, notADatabase].includes(codeOf(error));
}

/** SQLite's primary result code. */
function codeOf(error: unknown): number {
	return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

function isOurs(database: DatabaseSync): boolean {
	const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'about'").get();
	return (
		table !== undefined && database.prepare('SELECT made_by FROM about').get()?.made_by === maker
	);
}

/** Under the lock, so that of two processes that start at once only one makes the tables. */
function create(database: DatabaseSync): void {
	database.exec('BEGIN IMMEDIATE');
	if (!isOurs(database)) {
		const tables = database
			.prepare(
				// Of a virtual table the tables behind it go with it.
				"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC",
			)
			.all();
		for (const {name} of tables) database.exec(`DROP TABLE IF EXISTS "${name}"`);
		database.exec(schema);
		database.prepare('INSERT INTO about VALUES (?)').run(maker);
	}

	database.exec('COMMIT');
}
