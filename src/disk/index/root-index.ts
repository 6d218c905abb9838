import type {Collection} from '../../core/collection/collection.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import type {Turns} from '../workers/turns.ts';
import type {Works} from '../workers/works.ts';
import type {RootKey} from './answers.ts';
import {openDetails} from './details.ts';
import {type FileRow, type KnownFile, makeRowReader} from './file-rows.ts';
import {previewOf} from './preview.ts';
import {collectionOf, toKept} from './root-row.ts';
import type {StoredHead} from './stored-head.ts';
import type {Unindexed} from './word-rows.ts';

/** What is known of a root, whole. */
export interface KnownRoot {
	/** By path; for who has loaded it to change. */
	readonly files: Map<string, KnownFile>;
	/** The collection that was made of them; undefined when its first reading was not finished. */
	readonly collection: Collection | undefined;
	/** What tells the state in which it was made. */
	readonly stamp: string;
}

/** The part of the index that is about one folder. None of its promises ever rejects. */
export interface RootIndex extends RootKey {
	/** What is not held of its stories. */
	readonly details: StoryDetails;
	/** What Home shows of the collection as it was last, the stories with these ids at hand. */
	readonly preview: (ids: Iterable<string>) => Promise<Collection | undefined>;
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
	readonly keep: () => Promise<boolean>;
	/** How many files there are, and of how many the words are kept. */
	readonly wordsKept: () => Promise<{readonly kept: number; readonly of: number}>;
	/** The next files whose words are not kept yet. */
	readonly unindexed: (limit: number) => Promise<readonly Unindexed[]>;
	/** Keeps the words of all files, as far as that can be done. */
	readonly fillWords: () => Promise<void>;
	/** Keeps what a collection was made of, forgets files that are gone. */
	readonly finish: (
		collection: Collection,
		stamp: string,
		files: ReadonlyMap<string, KnownFile>,
		gone: readonly KnownFile[],
	) => Promise<void>;
	/** All that is done with the disk for it. */
	readonly works: () => Works;
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

/** Opens the part of the index that is about a folder; `works` is asked each time, for it may change. */
export function openRoot(works: () => Works, key: RootKey, onTold: () => void): RootIndex {
	const {path} = key;
	const waiting = new Map<string, Waiting>();
	const rows = makeRowReader(path);
	const {details, forget} = openDetails(works, key, waiting, onTold);
	let isLoaded = false;

	/** What makes no sense was damaged, though SQLite did not see it: the index is made again. */
	const understand = <Result>(make: () => Result): Result | undefined => {
		try {
			return make();
		} catch {
			void works().ask('giveUp');
			return undefined;
		}
	};

	return {
		...key,
		details,
		works,

		async preview(ids) {
			const found = await works().ask('preview', key, [...ids]);
			return found && understand(() => previewOf(found, {path, details}, rows));
		},

		isLoaded: () => isLoaded,

		async load(turns) {
			isLoaded = true;
			const root = await works().ask('root', key);
			const files = new Map<string, KnownFile>();
			const nothing = {files: new Map<string, KnownFile>(), collection: undefined, stamp: ''};
			if (!root) return nothing;
			for (let after: string | undefined = ''; after !== undefined; ) {
				const from: string = after;
				const batch = (await works().ask('files', root.id, from, atATime)) ?? [];
				const read: readonly KnownFile[] | undefined = understand(() => batch.map(rows.read));
				if (!read) return nothing;
				for (const file of read) files.set(file.head.path, file);
				after = read.at(-1)?.head.relativePath;

				if (turns.isOver()) await turns.next();
			}

			const {stamp} = root;
			const kept = understand(() => ({
				files,
				collection: collectionOf(root, {path, details}, files),
				stamp,
			}));
			return kept ?? nothing;
		},

		asKnown: files => files.map(rows.take),

		take(files, before) {
			const taken = files.map(file => {
				const read = rows.take(file);
				const known = learn(before.get(read.head.path), read);
				waiting.set(known.head.path, {file, known});
				forget(known.head.path);
				return {file, known};
			});
			const most = before.size > many ? mostWaiting.ofMany : mostWaiting.usually;
			if (waiting.size > most) void write(taken);
			return taken.map(({known}) => known);
		},

		keep: async () =>
			waiting.size > 0 &&
			(await write([...waiting.values()].slice(0, keptAtATime))) &&
			waiting.size > 0,

		async wordsKept() {
			const {kept, of} = (await works().ask('wordsKept', key)) ?? {kept: 0, of: 0};
			// What cannot be kept, because another process writes, is not to be found.
			return {kept, of: of + waiting.size};
		},
		unindexed: async limit => (await works().ask('unindexed', key, limit)) ?? [],
		fillWords: () =>
			works()
				.fillWords(key)
				.catch(() => undefined),

		async finish(collection, stamp, files, gone) {
			settleRows(collection, files);
			const kept = {...toKept(collection, files), stamp, gone: gone.map(({head}) => head.row)};
			await works().ask('finish', key, kept);
		},
	};

	/** Keeps some; whether that could be done. Those that cannot be kept go on waiting, in memory. */
	async function write(some: readonly Waiting[]): Promise<boolean> {
		const files = some.map(({file}) => file);
		const numbers = (await works().ask('keepFiles', key, files)) ?? [];
		for (const [index, number] of numbers.entries()) {
			const one = some[index];
			if (!one) continue;
			const {head} = one.known;
			head.row = number;
			// It may have been read again meanwhile.
			if (waiting.get(head.path)?.file === one.file) waiting.delete(head.path);
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
