import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {type Collection, emptyCollection} from '../../core/collection/collection.ts';
import type {Scan} from '../../reader/state.ts';
import {windowOf} from '../../terminal/follow-window.ts';
import type {AppContext} from '../context.ts';
import {type CollectionListener, findShelf} from '../shelf/open-shelf.ts';
import type {BegunFile} from '../shelf/read-file.ts';
import {readToPlace} from '../shelf/story-text.ts';
import {threadFiles} from '../threads/thread-files.ts';
import {findOutsideStories} from './outside-stories.ts';
import type {Follow, HomeTarget, StartTarget, StoryTarget} from './start-target.ts';

/** A story with as much of its text as its first page needs. */
export async function storyAtPlace(
	{places}: AppContext,
	{story, text}: BegunFile,
	{
		outsideStories = [],
		...rest
	}: Pick<StoryTarget, 'isOverHome' | 'follow'> & Partial<Pick<StoryTarget, 'outsideStories'>>,
): Promise<StoryTarget> {
	const {columns, rows} = windowOf(process.stdout);
	const isWhole = readToPlace(text, places.records().get(story.head.id), columns * rows);
	const content = await text.content();
	return {
		kind: 'story',
		story: story.head,
		content,
		rest: isWhole ? undefined : text,
		outsideStories: [story, ...outsideStories],
		...rest,
	};
}

/** Home of the folders and files, or of the shelf when none is named. */
export async function homeOf(context: AppContext, paths: readonly string[]): Promise<StartTarget> {
	const found = findShelf(context, paths);
	if (found.kind === 'refused') return found;
	const preview = await found.preview();
	const open = inThread(context, found.open);
	const known = preview ? {collection: preview, follow: open} : await openBriefly(open);
	const follow = firstThen(known.follow, followShelf(context, paths));
	return {kind: 'home', ...known, ...(await findOutsideStories(context, known.collection)), follow};
}

/** Opens the collection of the folders, or the shelf; one that cannot be found is empty. */
export function followShelf(context: AppContext, paths: readonly string[] = []): Follow {
	return listener => {
		const found = findShelf(context, paths);
		if (found.kind === 'refused') return Promise.resolve(emptyCollection);
		return inThread(context, found.open)(listener);
	};
}

/** Opens a collection in a thread of its own, where no key waits for the disk. */
function inThread(context: AppContext, open: Follow): Follow {
	return async listener => {
		const index = await context.index();
		await index.moveToThread(threadFiles.shelf);
		return open(listener);
	};
}

/** Opens at first in one way, because it is open already, and afterwards anew. */
export function firstThen(first: Follow, then: Follow): Follow {
	let isFirst = true;
	return listener => {
		const follow = isFirst ? first : then;
		isFirst = false;
		return follow(listener);
	};
}

/** The shelf opened whole, and the way to follow what was made of it without opening it twice. */
export async function openWhole(context: AppContext): Promise<{
	readonly opened: Collection;
	readonly followFrom: (collection: Collection) => Follow;
}> {
	let folders: readonly string[] = [];
	const opened = await followShelf(context)({
		folders(entered) {
			folders = entered;
		},
	});
	const followFrom = (collection: Collection): Follow => {
		const tell: Follow = listener => {
			listener.collection?.(collection);
			listener.folders?.(folders);
			return Promise.resolve(collection);
		};
		return firstThen(tell, followShelf(context));
	};
	return {opened, followFrom};
}

/** Milliseconds in which a shelf that was never opened may be read before anything is shown. */
const beforeShownMs = 400;
/** Files that are not read in that time. */
const many = 2000;

/** A small shelf is read before it is shown, a large one is shown while it is read. */
async function openBriefly(
	open: Follow,
): Promise<Pick<HomeTarget, 'collection' | 'scan' | 'follow'>> {
	let listener: CollectionListener | undefined;
	let known: Collection | undefined;
	let scan: Scan | undefined;
	let folders: readonly string[] | undefined;
	const ending = new AbortController();
	const isLong = Promise.withResolvers<void>();
	const opening = open({
		signal: ending.signal,
		collection(collection) {
			known = collection;
			listener?.collection?.(collection);
		},
		scan(now) {
			scan = now;
			if (now.found - now.read >= many) isLong.resolve();
			listener?.scan?.(now);
		},
		folders(entered) {
			folders = entered;
			listener?.folders?.(entered);
		},
	});
	await Promise.race([opening, isLong.promise, setTimeout(beforeShownMs, undefined, {ref: false})]);
	const collection = known ?? emptyCollection;
	return {
		collection,
		scan,
		follow(late) {
			listener = late;
			// What was told since, while the terminal was being made ready.
			if (known && known !== collection) late.collection?.(known);
			if (scan) late.scan?.(scan);
			if (folders) late.folders?.(folders);
			late.signal?.addEventListener('abort', () => ending.abort());
			return opening;
		},
	};
}
