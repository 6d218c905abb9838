import type {DatabaseSync} from 'node:sqlite';
import {corrupt} from './database.ts';
import {deleteFiles, type FileRow, readFiles, writeFiles} from './file-rows.ts';
import {asLists} from './lists.ts';
import {addMissingQuote, forgetMissingQuotes, isMissingQuote} from './missing-quotes.ts';
import {type PreviewRows, readPreviewRows} from './preview.ts';
import {
	addRoot,
	findRoot,
	findRootNumber,
	findRootsAbove,
	type RootRow,
	writeRoot,
} from './root-row.ts';
import type {Value} from './stored-head.ts';
import {
	countIndexed,
	findUnindexed,
	findWords,
	type IndexedWords,
	type Unindexed,
	writeWords,
} from './word-rows.ts';

/** A folder (real path) that is read under an identity. */
export interface RootKey {
	readonly path: string;
	readonly identity: string;
}

/** A collection as it is kept: see `RootRow`. */
export interface Finished {
	readonly summary: string;
	readonly stamp: string;
	readonly order: Uint32Array;
	/** Rows of files that are gone. */
	readonly gone: readonly number[];
}

/** A story by its row, or by where it is where its row is not known. */
export interface StoryRow {
	readonly row: number;
	/** Below the root. */
	readonly path: string;
}

/** What is kept of each story and not held. */
export type DetailColumn = 'excerpt' | 'fingerprint' | 'keywords' | 'addresses';

/**
 * All that is asked of the index, by name: plain functions of the database and plain data, so that
 * it is the same whichever thread has the database. They throw what it throws.
 */
export const answers = {
	/** What was answered makes no sense: whoever has the database takes it away. */
	giveUp(_: DatabaseSync): void {
		throw Object.assign(new Error('The index holds what makes no sense.'), {errcode: corrupt});
	},

	root: (database: DatabaseSync, {path, identity}: RootKey): RootRow | undefined =>
		findRoot(database, path, identity),

	rootsAbove: findRootsAbove,

	/** What a preview is made of; undefined for a root that was never read to its end. */
	preview(
		database: DatabaseSync,
		{path, identity}: RootKey,
		ids: readonly string[],
	): PreviewRows | undefined {
		const root = findRoot(database, path, identity);
		return root && readPreviewRows(database, root, path, ids);
	},

	files: (
		database: DatabaseSync,
		root: number,
		after: string,
		limit: number,
	): ReadonlyArray<readonly Value[]> => readFiles(database, root, after, limit),

	/** Keeps files; gives the numbers of their rows. */
	keepFiles: (database: DatabaseSync, key: RootKey, files: readonly FileRow[]): readonly number[] =>
		within(database, () => {
			forgetMissingQuotes(database);
			return writeFiles(database, numberOf(database, key), files);
		}),

	finish: (database: DatabaseSync, key: RootKey, finished: Finished): boolean =>
		within(database, () => {
			deleteFiles(database, finished.gone);
			writeRoot(database, numberOf(database, key), finished);
			return true;
		}),

	wordsKept: (database: DatabaseSync, key: RootKey): {readonly kept: number; readonly of: number} =>
		countIndexed(database, numberOf(database, key)),

	unindexed: (database: DatabaseSync, key: RootKey, limit: number): readonly Unindexed[] =>
		findUnindexed(database, numberOf(database, key), key.path, limit),

	keepWords: (database: DatabaseSync, files: readonly IndexedWords[]): boolean =>
		within(database, () => {
			forgetMissingQuotes(database);
			writeWords(database, files);
			return true;
		}),

	findWords,

	/** What a column says of all files of a root. */
	column: (
		database: DatabaseSync,
		{path, identity}: RootKey,
		name: DetailColumn,
	): ReadonlyArray<readonly [row: number, value: string]> =>
		asLists(
			database.prepare(`SELECT id, ${name} FROM files WHERE root = ? AND ${name} NOT NULL`),
		).all(findRootNumber(database, path, identity) ?? 0) as unknown as Array<[number, string]>,

	excerpt(database: DatabaseSync, {path, identity}: RootKey, story: StoryRow): string {
		const found =
			story.row > 0
				? database.prepare('SELECT excerpt FROM files WHERE id = ?').get(story.row)
				: database
						.prepare('SELECT excerpt FROM files WHERE root = ? AND path = ?')
						.get(findRootNumber(database, path, identity) ?? 0, story.path);
		return String(found?.excerpt ?? '');
	},

	isMissingQuote,

	addMissingQuote,

	/** Whether other threads can open it: it is in a file. */
	isInFile: (database: DatabaseSync): boolean => database.location() !== null,
} as const;

/** What is asked of the index. */
export type Question = keyof typeof answers;

/** What a question is about: all that its answer needs but the database. */
export type About<Name extends Question> =
	Parameters<(typeof answers)[Name]> extends [DatabaseSync, ...infer Rest] ? Rest : never;

/** Asks the index; undefined where it has no answer. Never rejects. */
export type Ask = <Name extends Question>(
	name: Name,
	...about: About<Name>
) => Promise<ReturnType<(typeof answers)[Name]> | undefined>;

function numberOf(database: DatabaseSync, {path, identity}: RootKey): number {
	return findRootNumber(database, path, identity) ?? addRoot(database, path, identity);
}

/** All of it or nothing; of two processes one waits for the other. */
function within<Result>(database: DatabaseSync, work: () => Result): Result {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = work();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
}
