import type {Problem} from '../collection/story.ts';
import {readRow} from './entry.ts';
import {pathBelow, signOfFile} from './file-sign.ts';
import type {FileRow, KnownFile} from './index/file-rows.ts';
import type {RootIndex} from './index/root-index.ts';
import type {Root} from './read-story.ts';
import {takeTurns} from './turns.ts';
import type {FoundFile} from './walk.ts';

/** The files of a folder as they are now. */
export interface Changes {
	/** Those that can be read, by path below the root. */
	readonly files: Map<string, KnownFile>;
	/** What could not be read, by path. */
	readonly refusals: Map<string, Problem>;
	/** How many of the files were read anew. */
	readonly changed: number;
}

/** Parts the files that are as they were from those to be read, in turns with others. */
export async function checkFiles(
	root: string,
	found: readonly FoundFile[],
	known: ReadonlyMap<string, KnownFile>,
	signal: AbortSignal | undefined,
): Promise<{readonly files: Map<string, KnownFile>; readonly stale: readonly string[]}> {
	const files = new Map<string, KnownFile>();
	const stale: string[] = [];
	const turns = takeTurns(signal);
	const now = Date.now();
	for (const {path} of found) {
		const name = pathBelow(root, path);
		const file = known.get(name);
		if (file && file.sign !== '' && file.sign === signOfFile(path, now)) files.set(name, file);
		else stale.push(path);
		if (turns.isOver()) await turns.next();
	}

	return {files, stale};
}

/** Files that are kept in the index at a time. */
const atATime = 100;

/**
 * Reads stale files and keeps them in the index, in turns with others; `onRead` is called after each
 * turn, when `files` and `refusals` hold what is known so far.
 */
export async function readStale(
	root: Root,
	{files, stale}: Awaited<ReturnType<typeof checkFiles>>,
	index: RootIndex,
	onRead: (changes: Changes) => void,
	signal: AbortSignal | undefined,
): Promise<Changes> {
	const refusals = new Map<string, Problem>();
	let waiting: FileRow[] = [];
	const now = Date.now();
	const keep = (): void => {
		if (waiting.length === 0) return;
		for (const file of index.keep(waiting)) files.set(file.head.relativePath, file);
		waiting = [];
	};

	let changed = 0;
	const turns = takeTurns(signal, () => onRead({files, refusals, changed}));
	for (const path of stale) {
		const read = await readRow(path, root, now);
		if ('head' in read) {
			changed++;
			waiting.push(read);
		} else refusals.set(path, read);
		if (waiting.length >= atATime) keep();
		if (turns.isOver()) await turns.next();
	}

	keep();
	return {files, refusals, changed};
}
