import type {DatabaseSync} from 'node:sqlite';
import type {Finder} from '../../core/search/shelf/find-stories.ts';
import {type Attempt, isDamaged, openDatabase, removeDatabase} from './database.ts';
import {type MissingQuotes, openMissingQuotes} from './missing-quotes.ts';
import {openRoot, type RootIndex} from './root-index.ts';
import {findRootsAbove} from './root-row.ts';
import {findWords} from './word-rows.ts';

/** What is known of folders that were read before. Nothing that it does ever throws. */
export interface StoryIndex {
	/** The cache folder where other threads can open it too; none when it is in memory alone. */
	readonly folder: () => string | undefined;
	/** What is known of a folder (real path) that is read under an identity. */
	readonly root: (path: string, identity: string) => RootIndex;
	/** The folders that have been loaded since the index was opened. */
	readonly loaded: () => readonly RootIndex[];
	/** The folders above a path that were read as collections before, nearest first. */
	readonly rootsAbove: (path: string) => readonly string[];
	/** The stories whose words match an FTS5 query, best first, and what tells which one a story is. */
	readonly finder: Finder;
	readonly missingQuotes: MissingQuotes;
	readonly close: () => void;
}

/**
 * Opens the index in a cache folder. Where there can be none, nothing is known and nothing kept.
 * When it turns out to be damaged, it is taken away, and the next start makes it again.
 */
export async function openStoryIndex(cache: string): Promise<StoryIndex> {
	let database: DatabaseSync | undefined = await openDatabase(cache);
	const roots = new Map<string, RootIndex>();
	const attempt: Attempt = (work, otherwise) => {
		if (!database) return otherwise;
		try {
			return work(database);
		} catch (error) {
			if (isDamaged(error)) giveUp();
			return otherwise;
		}
	};

	return {
		folder: () => (attempt(file => file.location(), null) === null ? undefined : cache),
		root(path, identity) {
			const key = JSON.stringify([path, identity]);
			const root = roots.get(key) ?? openRoot(attempt, path, identity);
			roots.set(key, root);
			return root;
		},
		loaded: () => [...roots.values()].filter(root => root.isLoaded()),
		rootsAbove: path => attempt(database => findRootsAbove(database, path), []),
		finder: {
			find: (match, most) => attempt(database => findWords(database, match, most), []),
			rowOf: ({row}) => (row > 0 ? row : undefined),
		},
		missingQuotes: openMissingQuotes(attempt),
		close,
	};

	function close(): void {
		try {
			database?.close();
		} catch {}
		database = undefined;
	}

	function giveUp(): void {
		close();
		try {
			removeDatabase(cache);
		} catch {}
	}
}
