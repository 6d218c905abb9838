import type {Finder} from '../../core/search/shelf/find-stories.ts';
import type {ForeignReader} from '../folder/foreign.ts';
import {type Works, worksHere} from '../workers/works.ts';
import {worksInThread} from '../workers/works-in-thread.ts';
import {openKeeper} from './keeper.ts';
import {openRoot, type RootIndex} from './root-index.ts';

/** What is known of folders that were read before. None of its promises ever rejects. */
export interface StoryIndex {
	/** The cache folder where other threads can open it too; none when it is in memory alone. */
	readonly folder: () => Promise<string | undefined>;
	/** What is known of a folder (real path) that is read under an identity. */
	readonly root: (path: string, identity: string) => RootIndex;
	/** The folders that have been loaded since the index was opened. */
	readonly loaded: () => readonly RootIndex[];
	/** The folders above a path that were read as collections before, nearest first. */
	readonly rootsAbove: (path: string) => Promise<readonly string[]>;
	/** The stories whose words match an FTS5 query, best first, and what tells which one a story is. */
	readonly finder: Finder;
	readonly missingQuotes: MissingQuotes;
	/** Called from now on when more is at hand of what views have asked for. */
	readonly onTold: (listener: () => void) => void;
	/**
	 * From now on another thread (`module` is its own, which serves works) has the index and reads the
	 * files, so that no key waits for the disk. Where that cannot be, all stays as it is.
	 */
	readonly moveToThread: (module: URL) => Promise<void>;
	/** Closes it, so that its files stay as they are. */
	readonly close: () => Promise<void>;
}

/** Quotes that were looked for in vain: remembered until a file changes. */
export interface MissingQuotes {
	readonly has: (quote: string) => Promise<boolean>;
	readonly add: (quote: string) => Promise<void>;
}

/**
 * Opens the index in a cache folder, in this thread. Where there can be none, nothing is known and
 * nothing kept.
 */
export async function openStoryIndex(cache: string, foreign?: ForeignReader): Promise<StoryIndex> {
	let works: Works = worksHere(await openKeeper(cache), foreign);
	let isInThread = false;
	let told = (): void => undefined;
	const roots = new Map<string, RootIndex>();
	return {
		folder: async () => ((await works.ask('isInFile')) ? cache : undefined),
		root(path, identity) {
			const name = JSON.stringify([path, identity]);
			const root =
				roots.get(name) ??
				openRoot(
					() => works,
					{path, identity},
					() => told(),
				);
			roots.set(name, root);
			return root;
		},
		loaded: () => [...roots.values()].filter(root => root.isLoaded()),
		rootsAbove: async path => (await works.ask('rootsAbove', path)) ?? [],
		finder: {
			find: async (match, most = -1) => (await works.ask('findWords', match, most)) ?? [],
			rowOf: ({row}) => (row > 0 ? row : undefined),
		},
		missingQuotes: {
			has: async quote => (await works.ask('isMissingQuote', quote)) === true,
			add: async quote => void (await works.ask('addMissingQuote', quote)),
		},
		onTold(listener) {
			told = listener;
		},
		async moveToThread(module) {
			if (isInThread) return;
			isInThread = true;
			// What is in memory alone no other thread can open.
			if (!(await works.ask('isInFile'))) return;
			try {
				const before = works;
				works = worksInThread(module, cache);
				await before.close();
			} catch {
				// No thread may be started here.
			}
		},
		close: () => works.close(),
	};
}
