import type {DatabaseSync} from 'node:sqlite';
import {isBusy, isDamaged, openDatabase, removeDatabase} from './database.ts';
import {openRoot, type RootIndex} from './root-index.ts';

/** What is known of folders that were read before. Nothing that it does ever throws. */
export interface StoryIndex {
	/** What is known of a folder (real path) that is read under an identity. */
	readonly root: (path: string, identity: string) => RootIndex;
	/** Carries out work on the database; gives `otherwise` when it cannot be done. */
	readonly attempt: Attempt;
	readonly close: () => void;
}

/** Does something with the database, or gives what is given otherwise. */
export type Attempt = <Result>(
	work: (database: DatabaseSync) => Result,
	otherwise: Result,
) => Result;

/**
 * Opens the index in a cache folder. Where there can be none, nothing is known and nothing kept.
 * When it turns out to be damaged, it is taken away, and the next start makes it again.
 */
export async function openStoryIndex(cache: string): Promise<StoryIndex> {
	let database = await openDatabase(cache);
	const attempt: Attempt = (work, otherwise) => {
		if (!database) return otherwise;
		try {
			return work(database);
		} catch (error) {
			if (!isBusy(error)) giveUp(error);
			return otherwise;
		}
	};

	return {
		root: (path, identity) => openRoot(attempt, path, identity),
		attempt,
		close,
	};

	function close(): void {
		try {
			database?.close();
		} catch {}
		database = undefined;
	}

	function giveUp(error: unknown): void {
		close();
		try {
			if (isDamaged(error)) removeDatabase(cache);
		} catch {}
	}
}
