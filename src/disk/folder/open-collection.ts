import type {Collection} from '../../core/collection/collection.ts';
import type {Problem, StoryDate} from '../../core/collection/story.ts';
import {todayBy} from '../../core/story-format/today.ts';
import type {KnownFile} from '../index/file-rows.ts';
import type {KnownRoot} from '../index/root-index.ts';
import type {StoryIndex} from '../index/story-index.ts';
import {takeTurns} from '../workers/turns.ts';
import {assemble} from './assemble.ts';
import {checkFiles} from './check-files.ts';
import type {CollectionSettings} from './collection-settings.ts';
import {lostEmbeds} from './lost-embeds.ts';
import {nowAndThen} from './now-and-then.ts';
import {openReader, type Reading} from './read-files.ts';
import {manyNew, readTwice} from './read-twice.ts';
import {type Walk, walk} from './walk.ts';

/** How a collection is opened. */
export interface OpenOptions {
	/** The name that the ids of its stories begin with; its real path when there is no other. */
	readonly identity?: string;
	/** The day by which stories of the future are told; else the system's clock says it. */
	readonly today?: StoryDate;
	/** Called now and then with the number of files read and of all that were found. */
	readonly onProgress?: (read: number, found: number) => void;
	readonly index: StoryIndex;
	/** Called with the collection as far as it is known, each time that more of it is. */
	readonly onCollection?: ((collection: Collection) => void) | undefined;
	/** The module of the threads that help to read many files (`serveTasks`). */
	readonly helperFile?: URL | undefined;
	/** Called with the folders (real paths) in which stories were looked for. */
	readonly onFolders?: ((folders: readonly string[]) => void) | undefined;
	/** Ends the work when nobody wants it any more. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * What Home shows of a folder (real path) that was opened before, the stories with these ids at
 * hand: as it was then, at once however many stories it has.
 */
export function previewAt(
	root: string,
	{index, identity}: Pick<OpenOptions, 'index' | 'identity'>,
	ids: Iterable<string>,
): Promise<Collection | undefined> {
	return index.root(root, identity ?? root).preview(ids);
}

/**
 * Opens a folder (real path) as a collection: it tells first what the index knows of it, then looks
 * for what has changed and reads only that, in turns with others. What was read is kept in the index last, when it has been told. Rejects only when it is
 * aborted.
 */
export async function openCollection(root: string, options: OpenOptions): Promise<Collection> {
	const {identity = root, today = todayBy(new Date()), onCollection, onProgress, signal} = options;
	const index = options.index.root(root, identity);
	const known = await index.load(takeTurns(signal));
	if (known.collection) onCollection?.(known.collection);
	const works = index.works();
	const found = await walk(root, works.list);
	options.onFolders?.(found.folders);
	const settings = await works.settings(found.root);
	const stories = found.files.filter(file => !file.isDraft);
	const collect = ({files, refusals}: Pick<Reading, 'files' | 'refusals'>): Collection =>
		assemble(
			found,
			settings,
			today,
			stories.flatMap(({path}) => files.get(path) ?? refusals.get(path) ?? []),
			index.details,
		);
	const {stale, outdated} = await checkFiles(stories, known.files, works.stamps, signal);
	const report = nowAndThen((reading, isMore) => {
		onProgress?.(reading.files.size, stories.length);
		if (isMore && !known.collection) onCollection?.(collect(reading));
	});
	const read = await readStale();
	const facts = {found, settings, today, refusals: read.refusals};
	const gone = outdated.filter(file => !read.files.has(file.head.path));
	if (read.count + gone.length === 0 && isSame(known, facts)) return known.collection;
	const collection = collect(read);
	onProgress?.(stories.length, stories.length);
	onCollection?.(collection);
	const turns = takeTurns(signal);
	for (let isMore = true; isMore; isMore = await index.keep()) await turns.next();
	await index.finish(collection, stampOf(collection, read.files, facts), read.files, gone);
	return collection;

	async function readStale(): Promise<Reading> {
		const place = {root: found.root, identity};
		const reader = openReader(place, known.files, {
			index,
			expected: stale.length,
			signal,
			helperFile: options.helperFile,
		});
		try {
			if (known.collection || !onCollection || stale.length < manyNew) {
				return await reader.read(stale, 'whole', report);
			}

			return await readTwice(reader, stale, collect, {
				frontMatter: report,
				collection(collection) {
					onProgress?.(stories.length, stories.length);
					onCollection(collection);
				},
			});
		} finally {
			reader.close();
		}
	}
}

interface Facts {
	readonly found: Walk;
	readonly settings: CollectionSettings;
	readonly today: StoryDate;
	readonly refusals: ReadonlyMap<string, Problem>;
}

function isSame(known: KnownRoot, facts: Facts): known is KnownRoot & {collection: Collection} {
	const {collection, files, stamp} = known;
	return collection !== undefined && stampOf(collection, files, facts) === stamp;
}

/** What tells that the same files would make another collection. */
function stampOf(
	{hidden}: Collection,
	files: ReadonlyMap<string, KnownFile>,
	{found, settings, today, refusals}: Facts,
): string {
	const drafts = found.files.filter(file => file.isDraft).length;
	const isDated = hidden.future > 0 || [...files.values()].some(({facts}) => facts !== undefined);
	const day = isDated ? [today.year, today.month, today.day] : [];
	const lost = lostEmbeds(found, files.values());
	return JSON.stringify([settings, found.problems, drafts, [...refusals], day, lost]);
}
