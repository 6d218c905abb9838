import type {Problem} from '../collection/story.ts';
import {readRow} from './entry.ts';
import {signOfFile} from './file-sign.ts';
import {type Helper, openHelpers} from './helper.ts';
import type {FileRow, KnownFile} from './index/file-rows.ts';
import type {RootIndex} from './index/root-index.ts';
import type {Root} from './read-story.ts';
import {takeTurns} from './turns.ts';
import type {FoundFile} from './walk.ts';

/** The files of a folder as they are now. */
export interface Changes {
	/** Those that can be read, by path. */
	readonly files: Map<string, KnownFile>;
	/** What could not be read, by path. */
	readonly refusals: Map<string, Problem>;
	/** How many of the files were read anew. */
	readonly changed: number;
}

/** What a check has found. */
export interface Checked {
	/** Real paths of the files that are to be read. */
	readonly stale: readonly string[];
	/** What was known of files that have changed or are gone. */
	readonly outdated: readonly KnownFile[];
}

/**
 * Checks the files that were found against those that are known, in turns with others. What is
 * outdated is taken out of `known`: a second map of all would fill the memory.
 */
export async function checkFiles(
	found: readonly FoundFile[],
	known: Map<string, KnownFile>,
	signal: AbortSignal | undefined,
): Promise<Checked> {
	const outdated: KnownFile[] = [];
	const stale: string[] = [];
	const turns = takeTurns(signal);
	const now = Date.now();
	const take = (path: string, file: KnownFile): void => {
		known.delete(path);
		outdated.push(file);
	};

	for (const {path} of found) {
		const file = known.get(path);
		if (!file || file.sign === '' || file.sign !== signOfFile(path, now)) {
			stale.push(path);
			if (file) take(path, file);
		}

		if (turns.isOver()) await turns.next();
	}

	if (known.size > found.length - stale.length) {
		const there = new Set(found.map(({path}) => path));
		for (const [path, file] of known) if (!there.has(path)) take(path, file);
	}

	return {stale, outdated};
}

/** Files that are read by a helper, and taken into the index, at a time. */
const atATime = 100;

/**
 * Reads stale files and gives them to the index, in turns with others and with the help of other
 * threads; `onRead` is called after each turn, when `files`, to which they are added, and `refusals`
 * hold what is known so far.
 */
export async function readStale(
	root: Root,
	files: Map<string, KnownFile>,
	stale: readonly string[],
	index: RootIndex,
	onRead: (changes: Changes) => void,
	signal: AbortSignal | undefined,
): Promise<Changes> {
	const refusals = new Map<string, Problem>();
	const queue = stale.toReversed();
	const now = Date.now();
	let changed = 0;
	const take = (rows: readonly FileRow[]): void => {
		changed += rows.length;
		for (const file of index.take(rows)) files.set(file.head.path, file);
	};

	const readHere = async (): Promise<void> => {
		const waiting: FileRow[] = [];
		const turns = takeTurns(signal, () => onRead({files, refusals, changed}));
		for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
			const read = await readRow(path, root, now);
			if ('head' in read) waiting.push(read);
			else refusals.set(path, read);
			if (waiting.length >= atATime) take(copy(waiting.splice(0)));
			if (turns.isOver()) await turns.next();
		}

		take(copy(waiting));
	};

	/** What a helper cannot read is read here. */
	const readThere = async (helper: Helper): Promise<void> => {
		while (queue.length > 0) {
			const paths = queue.splice(-atATime);
			const read = await helper.read({paths, root, now}).catch(() => undefined);
			if (!read) return void queue.push(...paths);
			take(read.filter(each => 'head' in each));
			for (const [number, each] of read.entries()) {
				if (!('head' in each)) refusals.set(paths[number] ?? each.path, each);
			}
		}
	};

	// They take memory: for a few changes, which nobody waits for, that is too much.
	const helpers = openHelpers(stale.length > files.size ? stale.length : 0);
	try {
		// Two tasks for each, so that none waits for the next one.
		const help = [...helpers, ...helpers].map(readThere);
		await readHere();
		await Promise.all(help);
		await readHere();
	} finally {
		for (const helper of helpers) helper.close();
	}

	return {files, refusals, changed};
}

/** Without the memory of the texts that pieces of them would hold. */
function copy(rows: readonly FileRow[]): readonly FileRow[] {
	return JSON.parse(JSON.stringify(rows)) as FileRow[];
}
