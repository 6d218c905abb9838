import {existsSync} from 'node:fs';
import {dirname} from 'node:path';
import {
	type Collection,
	emptyCollection,
	mergeCollections,
} from '../../core/collection/collection.ts';
import {detailsOf} from '../../core/collection/details.ts';
import {withDetails} from '../../core/story-format/parse-story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {openCollection, previewAt} from '../../disk/folder/open-collection.ts';
import {readFollowedSites} from '../../disk/sites/followed-sites.ts';
import type {Scan} from '../../reader/state.ts';
import type {AppContext} from '../context.ts';
import {threadFiles} from '../threads/thread-files.ts';
import {rootOf} from './collection-root.ts';
import {isFolder, realPath} from './paths.ts';
import {readWhole} from './read-file.ts';

/** Hears of a collection while it is being opened. */
export interface CollectionListener {
	/** The collection as far as it is known; the last one is whole. */
	readonly collection?: ((collection: Collection) => void) | undefined;
	/** How far its files have been read, where some are to be read. */
	readonly scan?: ((scan: Scan) => void) | undefined;
	/** The folders (real paths) in which its files were looked for. */
	readonly folders?: ((folders: readonly string[]) => void) | undefined;
	/** Ends the work when nobody wants it any more: the opening is rejected then. */
	readonly signal?: AbortSignal | undefined;
}

/** A collection that can be opened. */
export interface Shelf {
	readonly kind: 'shelf';
	/** What Home shows of it, at once; undefined when a part of it was never opened before. */
	readonly preview: () => Promise<Collection | undefined>;
	/** Opens it; gives it whole and as it is now. */
	readonly open: (listener?: CollectionListener) => Promise<Collection>;
}

/** Why there is no collection. */
export interface NoShelf {
	readonly kind: 'refused';
	readonly message: SafeText;
}

/**
 * The collection of the folders and files, or the shelf (library and bundled stories) when none is
 * named.
 */
export function findShelf(context: AppContext, paths: readonly string[]): Shelf | NoShelf {
	const missing = paths.find(path => !existsSync(path));
	if (missing !== undefined) {
		return {kind: 'refused', message: words.shelf.noPath(sanitiseLine(missing))};
	}

	const shelf = [context.library, context.bundled].filter(path => existsSync(path));
	const awaited = paths.length > 0 || existsSync(context.library) ? [] : [above(context.library)];
	const parts = (paths.length > 0 ? paths : shelf).map(path => partAt(context, path));
	return {
		kind: 'shelf',
		async preview() {
			const known = await Promise.all(parts.map(part => part.preview()));
			const all = known.filter(each => each !== undefined);
			return all.length === parts.length ? merge(all) : undefined;
		},
		open: ({folders, ...listener} = {}) =>
			openParts(parts, {
				...listener,
				folders: folders && (entered => folders([...entered, ...awaited])),
			}),
	};
}

/** The nearest folder above a path that is there: the first of a library appears in it. */
function above(path: string): string {
	const folder = dirname(path);
	return existsSync(folder) || folder === path ? realPath(folder) : above(folder);
}

/** The whole collection of the folders and files, or the shelf. */
export async function loadCollection(
	context: AppContext,
	paths: readonly string[],
): Promise<{readonly kind: 'loaded'; readonly collection: Collection} | NoShelf> {
	const shelf = findShelf(context, paths);
	if (shelf.kind === 'refused') return shelf;
	return {kind: 'loaded', collection: await shelf.open()};
}

type Part = Pick<Shelf, 'preview'> & {
	readonly open: (listener: CollectionListener) => Promise<Collection>;
};

/** Opens the parts beside each other; what is heard of is always all that is known of all. */
async function openParts(
	parts: readonly Part[],
	{collection, scan, folders, signal}: CollectionListener,
): Promise<Collection> {
	const known: Array<Collection | undefined> = parts.map(() => undefined);
	const scans: Scan[] = [];
	const entered: Array<readonly string[] | undefined> = parts.map(() => undefined);
	const listenerOf = (index: number): CollectionListener => ({
		signal,
		collection:
			collection &&
			(part => {
				known[index] = part;
				if (known.every(each => each !== undefined)) collection(merge(known));
			}),
		scan:
			scan &&
			(part => {
				scans[index] = part;
				const sum = (count: keyof Scan): number =>
					scans.reduce((total, each) => total + (each?.[count] ?? 0), 0);
				scan({read: sum('read'), found: sum('found')});
			}),
		folders:
			folders &&
			(part => {
				entered[index] = part;
				if (entered.every(each => each !== undefined)) folders(entered.flat());
			}),
	});
	return merge(await Promise.all(parts.map((part, index) => part.open(listenerOf(index)))));
}

function merge(collections: readonly Collection[]): Collection {
	return collections.length > 0 ? collections.reduce(mergeCollections) : emptyCollection;
}

function partAt(context: AppContext, path: string): Part {
	if (!isFolder(path)) return filePart(context, path);
	const part = folderPart(context, path);
	return realPath(path) === realPath(context.library) ? libraryPart(context, part) : part;
}

/** The library with the sites that it follows, as they are when it is opened. */
function libraryPart({library, clock}: AppContext, part: Part): Part {
	const readSites = () => readFollowedSites(library, clock());
	return {
		async preview() {
			const known = await part.preview();
			return known && {...known, sites: readSites()};
		},
		async open({collection, ...listener}) {
			const sites = readSites();
			const found = await part.open({
				...listener,
				collection: collection && (known => collection({...known, sites})),
			});
			return {...found, sites};
		},
	};
}

function folderPart(context: AppContext, folder: string): Part {
	const {root, identity} = rootOf(context, folder);
	return {
		async preview() {
			const ids = context.places.records().keys();
			return previewAt(root, {identity, index: await context.index()}, ids);
		},
		async open({collection, scan, folders, signal}) {
			return openCollection(root, {
				identity,
				signal,
				helperFile: threadFiles.readFiles,
				index: await context.index(),
				onCollection: collection,
				onProgress: (read, found) => scan?.({read, found}),
				onFolders: folders,
			});
		},
	};
}

/** A file that is named beside others is a collection of one story. */
function filePart(context: AppContext, path: string): Part {
	let seen: Promise<Collection> | undefined;
	const read = async (): Promise<Collection> => {
		const found = await readWhole(context, path);
		if (found.kind === 'problem') return {...emptyCollection, problems: [found.problem]};
		const story = withDetails(found);
		return {...emptyCollection, stories: [story.head], details: detailsOf([story])};
	};

	return {
		preview() {
			seen = read();
			return seen;
		},
		async open({collection, folders}) {
			folders?.([dirname(realPath(path))]);
			// What a preview has just read is not read again.
			const one = await (seen ?? read());
			seen = undefined;
			collection?.(one);
			return one;
		},
	};
}
