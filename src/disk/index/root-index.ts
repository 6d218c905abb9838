import type {DatabaseSync} from 'node:sqlite';
import type {Collection} from '../../core/collection/collection.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import type {Turns} from '../workers/turns.ts';
import type {Attempt} from './database.ts';
import {openDetails} from './details.ts';
import {
	deleteFiles,
	type FileRow,
	type KnownFile,
	makeRowReader,
	readFiles,
	writeFiles,
} from './file-rows.ts';
import {forgetMissingQuotes} from './missing-quotes.ts';
import {readPreview} from './preview.ts';
import {addRoot, collectionOf, findRoot, findRootNumber, writeRoot} from './root-row.ts';
import type {StoredHead} from './stored-head.ts';
import {
	countIndexed,
	findUnindexed,
	type IndexedWords,
	type Unindexed,
	writeWords,
} from './word-rows.ts';

/** What is known of a root, whole. */
export interface KnownRoot {
	/** By path; for who has loaded it to change. */
	readonly files: Map<string, KnownFile>;
	/** The collection that was made of them; undefined when its first reading was not finished. */
	readonly collection: Collection | undefined;
	/** What tells the state in which it was made. */
	readonly stamp: string;
}

/** The part of the index that is about one folder. Nothing that it does ever throws. */
export interface RootIndex {
	readonly path: string;
	readonly identity: string;
	/** What is not held of its stories. */
	readonly details: StoryDetails;
	/** What Home shows of the collection as it was last, the stories with these ids at hand. */
	readonly preview: (ids: Iterable<string>) => Collection | undefined;
	/** All that is known, in turns with others. */
	readonly load: (turns: Turns) => Promise<KnownRoot>;
	/** Whether all that is known was asked for. */
	readonly isLoaded: () => boolean;
	/** Files of which only the front matter was read, as they are known by that; nothing of it is kept. */
	readonly asKnown: (files: readonly FileRow[]) => readonly KnownFile[];
	/**
	 * Takes files that were read, to be kept soon: what is known of them is at hand from now on. The
	 * heads of those whose front matter was read before, by path, learn it, too.
	 */
	readonly take: (
		files: readonly FileRow[],
		before: ReadonlyMap<string, KnownFile>,
	) => readonly KnownFile[];
	/** Keeps some of those that were taken, in about 8 ms; whether there are more. */
	readonly keep: () => boolean;
	/** How many files there are, and of how many the words are kept. */
	readonly wordsKept: () => {readonly kept: number; readonly of: number};
	/** The next files whose words are not kept yet. */
	readonly unindexed: (limit: number) => readonly Unindexed[];
	/** Keeps the words of files; whether that could be done. */
	readonly keepWords: (files: readonly IndexedWords[]) => boolean;
	/** Keeps what a collection was made of, forgets files that are gone. */
	readonly finish: (
		collection: Collection,
		stamp: string,
		files: ReadonlyMap<string, KnownFile>,
		gone: readonly KnownFile[],
	) => void;
}

/** Rows that are read at a time: less than a slice of 8 ms. */
const atATime = 500;
/** Rows that are kept at a time, which takes longer. */
const keptAtATime = 200;
/**
 * Files that may wait until all are shown; further ones are kept at once. What waits grows old in V8's
 * heap, where it is collected late: of a very large folder fewer may wait.
 */
const mostWaiting = {usually: 10_000, ofMany: 1000};
const many = 20_000;

/** A file that was read and is not kept yet. */
export interface Waiting {
	readonly file: FileRow;
	readonly known: KnownFile;
}

/** Opens the part of the index that is about a folder. */
export function openRoot(attempt: Attempt, path: string, identity: string): RootIndex {
	const waiting = new Map<string, Waiting>();
	const rows = makeRowReader(path);
	const details = openDetails(attempt, path, waiting, database =>
		findRootNumber(database, path, identity),
	);
	let isLoaded = false;
	const numberOf = (database: DatabaseSync): number =>
		findRootNumber(database, path, identity) ?? addRoot(database, path, identity);

	return {
		path,
		identity,
		details,

		preview: ids =>
			attempt(database => {
				const root = findRoot(database, path, identity);
				return root && readPreview(database, root, {path, details}, rows, ids);
			}, undefined),

		isLoaded: () => isLoaded,

		async load(turns) {
			isLoaded = true;
			const root = attempt(database => findRoot(database, path, identity), undefined);
			const files = new Map<string, KnownFile>();
			if (!root) return {files, collection: undefined, stamp: ''};
			for (let after: string | undefined = ''; after !== undefined; ) {
				const from: string = after;
				const batch: readonly KnownFile[] = attempt(
					database => readFiles(database, root.id, rows, from, atATime),
					[],
				);
				for (const file of batch) files.set(file.head.path, file);
				after = batch.at(-1)?.head.relativePath;
				if (turns.isOver()) await turns.next();
			}

			return {files, collection: collectionOf(root, {path, details}, files), stamp: root.stamp};
		},

		asKnown: files => files.map(rows.take),

		take(files, before) {
			const taken = files.map(file => {
				const read = rows.take(file);
				const known = learn(before.get(read.head.path), read);
				waiting.set(known.head.path, {file, known});
				return {file, known};
			});
			const most = before.size > many ? mostWaiting.ofMany : mostWaiting.usually;
			if (waiting.size > most) write(taken);
			return taken.map(({known}) => known);
		},

		keep,

		wordsKept() {
			const none = {kept: 0, of: 0};
			const {kept, of} = attempt(database => countIndexed(database, numberOf(database)), none);
			// What cannot be kept, because another process writes, is not to be found.
			return {kept, of: of + waiting.size};
		},
		unindexed: limit =>
			attempt(database => findUnindexed(database, numberOf(database), path, limit), []),
		keepWords: files =>
			attempt(database => {
				within(database, () => {
					forgetMissingQuotes(database);
					writeWords(database, files);
				});
				return true;
			}, false),

		finish(collection, stamp, files, gone) {
			attempt(
				database =>
					within(database, () => {
						deleteFiles(database, gone);
						settleRows(collection, files);
						writeRoot(database, numberOf(database), collection, stamp, files);
					}),
				undefined,
			);
		},
	};

	function keep(): boolean {
		if (waiting.size === 0) return false;
		return write([...waiting.values()].slice(0, keptAtATime)) && waiting.size > 0;
	}

	/** Keeps some; whether that could be done. Those that cannot be kept go on waiting, in memory. */
	function write(some: readonly Waiting[]): boolean {
		const files = some.map(({file}) => file);
		const numbers = attempt<readonly number[]>(
			database =>
				within(database, () => {
					forgetMissingQuotes(database);
					return writeFiles(database, numberOf(database), files);
				}),
			[],
		);
		for (const [index, number] of numbers.entries()) {
			const head = some[index]?.known.head;
			if (!head) continue;
			head.row = number;
			waiting.delete(head.path);
		}

		return numbers.length > 0;
	}
}

/**
 * The file as it was read; what was known of it goes on, so that its head learns and nothing that is
 * equal is held anew.
 */
function learn(before: KnownFile | undefined, read: KnownFile): KnownFile {
	if (!before) return read;
	const {head} = before;
	replaceChanged(head, read.head);
	const isSame = before.stamp === read.stamp && !before.facts && !read.facts;
	return isSame ? before : {...read, head};
}

function replaceChanged<Data extends object>(target: Data, source: Data): void {
	for (const name in source) {
		if (target[name] !== source[name]) target[name] = source[name];
	}
}

/** A story that had another's id is a copy of its head, made before its row was known. */
function settleRows({stories, pages}: Collection, files: ReadonlyMap<string, KnownFile>): void {
	for (const head of [...stories, ...pages] as StoredHead[]) {
		if (head.row === 0) head.row = files.get(head.path)?.head.row ?? 0;
	}
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
