import type {KnownFile} from '../index/file-rows.ts';
import {takeTurns} from '../workers/turns.ts';
import {settledStampOfFile} from './file-stamp.ts';
import type {FoundFile} from './walk.ts';

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
		if (!file || file.stamp === '' || file.stamp !== settledStampOfFile(path, now)) {
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
