import {setTimeout} from 'node:timers/promises';
import {type Collection, emptyCollection} from '../../core/collection/collection.ts';
import {type DetailedStory, detailsOf} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {continueReading} from '../../core/progress/shelf-state.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {OpenText, Scan} from '../../reader/state.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {rootOfFile} from '../shelf/collection-root.ts';
import {findFile} from '../shelf/find-story.ts';
import {findShelf, type Hearer, loadCollection} from '../shelf/open-shelf.ts';
import {isFile, isFolder} from '../shelf/paths.ts';
import {type BegunFile, readBeginning} from '../shelf/read-file.ts';
import {type KnownStories, relinkRecords, storiesBeside} from '../shelf/relink-records.ts';
import {readStandardInput} from '../shelf/standard-input.ts';
import {type BegunText, readToPlace} from '../shelf/story-text.ts';
import {findGuests} from './outside-stories.ts';

/** Opens the collection and tells of it; what it gives back is the whole of it, as it is now. */
export type Follow = (hearer: Hearer) => Promise<Collection>;

/** What the program shows first. */
export type Begun =
	| {
			readonly kind: 'shelf';
			/** What is known of it at once. */
			readonly collection: Collection;
			readonly guests: readonly StoryHead[];
			/** How far its files have been read, where some are to be read. */
			readonly scan?: Scan | undefined;
			readonly follow: Follow;
	  }
	| {
			readonly kind: 'story';
			readonly story: StoryHead;
			/** The same with its details; undefined for a story from standard input. */
			readonly detailed?: DetailedStory | undefined;
			readonly content: OpenText;
			/** The text, where only its beginning has been read. */
			readonly rest?: BegunText | undefined;
			/** Whether Home is where one comes back to. */
			readonly isOverHome: boolean;
			/** The collection around the story: it is opened while the first page is read. */
			readonly follow: Follow;
	  }
	| {readonly kind: 'refused'; readonly message: SafeText};

/** Finds what the command line asks for. */
export function begin(
	context: AppContext,
	{paths, isContinue}: Extract<Request, {command: 'read'}>,
): Promise<Begun> {
	const [first, ...others] = paths;
	if (first === '-') return fromStandardInput(context);
	if (first !== undefined && others.length === 0) {
		if (isFile(first)) return oneFile(context, first);
		if (!isFolder(first)) return oneStory(context, first);
	}

	if (isContinue) return continued(context);
	return shelf(context, paths);
}

async function shelf(context: AppContext, paths: readonly string[]): Promise<Begun> {
	const found = findShelf(context, paths);
	if (found.kind === 'refused') return found;
	const preview = await found.preview();
	const begun = preview
		? {collection: preview, follow: found.open}
		: await beginReading(found.open);
	return {kind: 'shelf', ...begun, ...(await findGuests(context, begun.collection))};
}

/** Milliseconds in which a shelf that was never opened may be read before anything is shown. */
const patience = 400;
/** Files that are not read in that time. */
const many = 2000;

/** A small shelf is read before it is shown, a large one is shown while it is read. */
async function beginReading(
	open: Follow,
): Promise<Pick<Extract<Begun, {kind: 'shelf'}>, 'collection' | 'scan' | 'follow'>> {
	let hearer: Hearer | undefined;
	let known: Collection | undefined;
	let scan: Scan | undefined;
	const ending = new AbortController();
	const isLong = Promise.withResolvers<void>();
	const opening = open({
		signal: ending.signal,
		collection(collection) {
			known = collection;
			hearer?.collection?.(collection);
		},
		scan(now) {
			scan = now;
			if (now.found - now.read >= many) isLong.resolve();
			hearer?.scan?.(now);
		},
	});
	await Promise.race([opening, isLong.promise, setTimeout(patience, undefined, {ref: false})]);
	const collection = known ?? emptyCollection;
	return {
		collection,
		scan,
		follow(late) {
			hearer = late;
			// What was told since, while the terminal was being made ready.
			if (known && known !== collection) late.collection?.(known);
			if (scan) late.scan?.(scan);
			late.signal?.addEventListener('abort', () => ending.abort());
			return opening;
		},
	};
}

/** A story of the shelf by its id, as `print` takes it. */
async function oneStory(context: AppContext, name: string): Promise<Begun> {
	const found = await findFile(context, name);
	return found.kind === 'refused' ? found : oneFile(context, found.path);
}

async function oneFile(context: AppContext, path: string): Promise<Begun> {
	const found = await readBeginning(context, path);
	if (found.kind === 'problem') return {kind: 'refused', message: found.problem.message};
	const {story} = found;
	await relinkRecords(context, {stories: [story.head], details: detailsOf([story])});
	return {
		...(await firstOf(context, found)),
		kind: 'story',
		isOverHome: false,
		follow: hearer => followAround(context, path, hearer),
	};
}

/** A story with as much of its text as its first page needs. */
async function firstOf({places}: AppContext, {story, text}: BegunFile) {
	const isWhole = readToPlace(text, places.records().get(story.head.id));
	return {
		story: story.head,
		detailed: story,
		content: await text.content(),
		rest: isWhole ? undefined : text,
	};
}

/** The collection of a file; of one that is in none, the shelf. */
async function followAround(
	context: AppContext,
	path: string,
	hearer: Hearer,
): Promise<Collection> {
	const {root, isKnown} = await rootOfFile(context, path);
	return followShelf(context, isKnown ? [root] : [], hearer);
}

function followShelf(
	context: AppContext,
	paths: readonly string[],
	hearer: Hearer,
): Promise<Collection> {
	const found = findShelf(context, paths);
	return found.kind === 'shelf' ? found.open(hearer) : Promise.resolve(emptyCollection);
}

/** The newest story that is neither finished nor set aside; Home when there is none. */
async function continued(context: AppContext): Promise<Begun> {
	const newest = newestUnfinished(context);
	if (!newest) return shelf(context, []);
	if (isFile(newest.path)) {
		const found = await readBeginning(context, newest.path);
		if (found.kind === 'begun' && found.story.head.id === newest.id) {
			return {
				...(await firstOf(context, found)),
				kind: 'story',
				isOverHome: true,
				follow: hearer => followShelf(context, [], hearer),
			};
		}
	}

	return continuedElsewhere(context, newest.path);
}

/** The file was moved or is gone: its place is looked for around the old path and on the shelf. */
async function continuedElsewhere(context: AppContext, path: string): Promise<Begun> {
	const beside = await storiesAround(context, path);
	await relinkRecords(context, beside);
	const collection = await followShelf(context, [], {});
	await relinkRecords(context, collection);
	const begun = await shelf(context, []);
	if (begun.kind !== 'shelf') return begun;
	const newest = newestUnfinished(context);
	const story = [...beside.stories, ...begun.guests, ...collection.stories].find(
		({id}) => id === newest?.id,
	);
	if (!story) return begun;
	const found = await readBeginning(context, story.path);
	if (found.kind === 'problem') return begun;
	const first = await firstOf(context, found);
	return {...first, kind: 'story', isOverHome: true, follow: begun.follow};
}

/** The stories of the nearest folder above a path that was browsed before, else those beside it. */
async function storiesAround(context: AppContext, path: string): Promise<KnownStories> {
	const [root] = (await context.index()).rootsAbove(path);
	if (root === undefined || !isFolder(root)) return storiesBeside(context, path);
	const loaded = await loadCollection(context, [root]);
	return loaded.kind === 'loaded' ? loaded.collection : emptyCollection;
}

/** The record of the story that was read last and is neither finished nor set aside. */
export function newestUnfinished({places}: Pick<AppContext, 'places'>): StoryRecord | undefined {
	return continueReading(places.records().values())[0];
}

async function fromStandardInput(context: AppContext): Promise<Begun> {
	const found = await readStandardInput();
	if (found.kind === 'refused') return found;
	return {
		...found,
		kind: 'story',
		isOverHome: false,
		follow: hearer => followShelf(context, [], hearer),
	};
}
