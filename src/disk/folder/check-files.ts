import type {KnownFile} from '../index/file-rows.ts';
import {takeTurns} from '../workers/turns.ts';
import type {FoundFile} from './walk.ts';

/** What a check has found. */
export interface Checked {
	/** Real paths of the files that are to be read. */
	readonly stale: readonly string[];
	/** What was known of files that have changed or are gone. */
	readonly outdated: readonly KnownFile[];
}

/** Gives the stamps of files (real paths) at a time in milliseconds; see `settledStamp`. */
export type StampFiles = (paths: readonly string[], now: number) => Promise<readonly string[]>;

/** Files whose stamps are asked for at a time. */
const atATime = 500;

/**
 * Checks the files that were found against those that are known, in turns with others. What is
 * outdated is taken out of `known`: a second map of all would fill the memory.
 */
export async function checkFiles(
	found: readonly FoundFile[],
	known: Map<string, KnownFile>,
	stampFiles: StampFiles,
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

	const check = (path: string, stamp: string | undefined): void => {
		const file = known.get(path);
		if (file && file.stamp !== '' && file.stamp === stamp) return;
		stale.push(path);
		if (file) take(path, file);
	};

	for (let first = 0; first < found.length; first += atATime) {
		const paths = found.slice(first, first + atATime).map(({path}) => path);
		// Of what is not known nobody asks whether it has changed.
		const stamps = known.size > 0 ? await stampFiles(paths, now) : [];
		for (const [index, path] of paths.entries()) check(path, stamps[index]);
		if (turns.isOver()) await turns.next();
	}

	if (known.size > found.length - stale.length) {
		const there = new Set(found.map(({path}) => path));
		for (const [path, file] of known) if (!there.has(path)) take(path, file);
	}

	return {stale, outdated};
}
