import type {Problem} from '../../core/collection/story.ts';
import {words} from '../../core/words/words.ts';
import type {FileRow, KnownFile} from '../index/file-rows.ts';
import type {RootIndex} from '../index/root-index.ts';
import {type Helper, openHelpers} from '../workers/helper.ts';
import type {Depth} from './read-row.ts';
import type {Root} from './read-story.ts';

/** The files of a folder as far as they have been read. */
export interface Reading {
	/** Those that can be read, by path. */
	readonly files: Map<string, KnownFile>;
	/** What could not be read in this pass, by path. */
	readonly refusals: Map<string, Problem>;
	/** How many of them were read in this pass. */
	readonly count: number;
	/** How many are to be read yet. */
	readonly left: number;
}

/** Reads the files of a folder, in turns with others and with the help of other threads. */
export interface FileReader {
	/**
	 * Reads files (real paths) and adds them to those that are known; the index keeps what was read
	 * whole. `onRead` is called after each turn. Rejects when it is aborted.
	 */
	readonly read: (
		paths: readonly string[],
		depth: Depth,
		onRead: (reading: Reading) => void,
	) => Promise<Reading>;
	readonly close: () => void;
}

/** Files that are read by a helper, and taken into the index, at a time. */
const atATime = 50;
/** Tasks that a helper has before it: as many as last while this thread draws the first screen. */
const tasks = 8;

/** What files are read with. */
export interface ReaderOptions {
	readonly index: RootIndex;
	/** How many files there will be. */
	readonly expected: number;
	readonly signal: AbortSignal | undefined;
	/** The module of threads that help (`serveTasks`); without it there are none. */
	readonly helperFile: URL | undefined;
}

/** Opens what reads files of a root, so many in all, into those that are known of it. */
export function openReader(
	root: Root,
	files: Map<string, KnownFile>,
	{index, expected, signal, helperFile}: ReaderOptions,
): FileReader {
	const now = Date.now();
	const works = index.works();
	// They take memory: for a few changes, which nobody waits for, that is too much.
	const helpers = helperFile ? openHelpers(helperFile, expected > files.size ? expected : 0) : [];

	return {
		read,
		close() {
			for (const helper of helpers) helper.close();
		},
	};

	async function read(
		paths: readonly string[],
		depth: Depth,
		onRead: (reading: Reading) => void,
	): Promise<Reading> {
		const refusals = new Map<string, Problem>();
		const queue = paths.toReversed();
		let count = 0;
		const take = (rows: readonly FileRow[]): void => {
			count += rows.length;
			const known = depth === 'front' ? index.asKnown(rows) : index.take(rows, files);
			for (const file of known) files.set(file.head.path, file);
		};
		const refuse = (problem: Problem, path: string): void => {
			files.delete(path);
			refusals.set(path, problem);
		};

		/** Has files read until none are left, or the reader cannot. */
		const readBy = async (reader: Pick<Helper, 'read'>): Promise<void> => {
			while (queue.length > 0) {
				signal?.throwIfAborted();
				// Smaller ones towards the end, so that all end at the same time.
				const size = Math.min(atATime, Math.ceil(queue.length / (4 * tasks)));
				const paths = queue.splice(-size).reverse();
				const rows = await reader.read({paths, root, now, depth}).catch(() => undefined);
				if (!rows) return void queue.push(...paths.reverse());
				take(rows.filter(row => 'head' in row));
				paths.forEach((path, number) => {
					const row = rows[number];
					if (row && !('head' in row)) refuse(row, path);
				});
				onRead({files, refusals, count, left: queue.length});
			}
		};

		const readers = [works, ...helpers];
		await Promise.all(readers.flatMap(reader => Array.from({length: tasks}, () => readBy(reader))));
		// What a helper could not read.
		await readBy(works);
		if (queue.length > 0) throw new Error(words.collection.noReader);
		return {files, refusals, count, left: 0};
	}
}
