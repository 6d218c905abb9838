import {basename, join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {Collection} from '../collection/collection.ts';
import {compareDates} from '../collection/date-words.ts';
import {newestFirst} from '../collection/sort.ts';
import type {Problem, StoryDate, StoryHead} from '../collection/story.ts';
import {nothing, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {type CollectionSettings, readCollectionSettings} from './collection-settings.ts';
import {settingsName} from './find-root.ts';
import {quoteName} from './problem.ts';
import {readStory, type StoryFile} from './read-story.ts';
import {keepIdsUnique} from './unique-ids.ts';
import {type Walk, walk} from './walk.ts';

/** How a collection is read. */
export interface ReadOptions {
	/** The name that the ids of its stories begin with; its real path when there is no other. */
	readonly identity?: string;
	/** The day by which stories of the future are told; else the system's clock says it. */
	readonly today?: StoryDate;
	/** Called now and then with the number of files read and of all that were found. */
	readonly onProgress?: (read: number, found: number) => void;
}

/** Milliseconds of reading after which others have their turn. */
const slice = 8;

/**
 * Reads a folder as a collection, recursively and in place. What cannot be read is among its
 * problems. Others have their turn while it reads. Never throws.
 */
export async function readCollection(root: string, options: ReadOptions = {}): Promise<Collection> {
	const {today = todayBy(new Date()), onProgress} = options;
	const found = await walk(root);
	const settings = await readCollectionSettings(found.root);
	const place = {root: found.root, identity: options.identity ?? found.root};
	const files = found.files.filter(file => !file.isDraft);
	const entries: Array<Entry | Problem> = [];
	let turn = performance.now();
	for (const file of files) {
		const read = await readStory(file.path, place);
		entries.push(read.kind === 'problem' ? read.problem : toEntry(read, settings, today));
		if (performance.now() - turn < slice) continue;
		onProgress?.(entries.length, files.length);
		await setImmediate();
		turn = performance.now();
	}

	const {unique, problems} = keepIdsUnique(entries.filter(entry => 'shelf' in entry));
	const on = (shelf: Shelf): readonly StoryHead[] =>
		unique.filter(entry => entry.shelf === shelf).map(entry => entry.head);
	return {
		root: found.root,
		title: settings.title ?? (sanitiseLine(basename(found.root)) || safe`Stories`),
		tagline: settings.tagline ?? nothing,
		menu: settings.menu,
		hasSettings: settings.isWritten,
		stories: newestFirst(on('stories')),
		pages: inOrderOf(settings.pages, on('pages')),
		problems: [
			...(settings.problem ? [settings.problem] : []),
			...missingPages(settings, found),
			...found.problems,
			...entries.flatMap(entry => ('shelf' in entry ? (entry.problem ?? []) : entry)),
			...problems,
		],
		hidden: {
			drafts: found.files.length - files.length + on('drafts').length,
			future: on('future').length,
			expired: on('expired').length,
		},
	};
}

function missingPages(settings: CollectionSettings, {root, files}: Walk): readonly Problem[] {
	const found = new Set(files.map(file => file.relativePath));
	return settings.pages
		.filter(page => !found.has(page))
		.map(page => ({
			path: join(root, settingsName),
			message: safe`${settingsName} names the page ${quoteName(page)}, which is not there; correct its path.`,
		}));
}

type Shelf = 'stories' | 'pages' | 'drafts' | 'future' | 'expired';

/** What is kept of a file that was read. */
interface Entry {
	readonly head: StoryHead;
	readonly shelf: Shelf;
	readonly problem: Problem | undefined;
}

/** A clone, because a piece of a text keeps the whole text in memory. */
function toEntry(file: StoryFile, settings: CollectionSettings, today: StoryDate): Entry {
	const shelf = shelve(file, settings, today);
	return {head: structuredClone(file.head), shelf, problem: file.problem};
}

function shelve(file: StoryFile, settings: CollectionSettings, today: StoryDate): Shelf {
	if (settings.pages.includes(file.head.relativePath)) return 'pages';
	if (file.isDraft) return 'drafts';
	if (file.expires && compareDates(file.expires, today) <= 0) return 'expired';
	if (isLater(file.appears ?? file.head.date, today)) return 'future';
	return file.isPage && !file.head.date ? 'pages' : 'stories';
}

/** Whether a date lies after tomorrow: where its author lives it may be tomorrow already. */
function isLater(date: StoryDate | undefined, today: StoryDate): boolean {
	return date !== undefined && dayNumber(date) > dayNumber(today) + 1;
}

function dayNumber({year, month, day}: StoryDate): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

function todayBy(now: Date): StoryDate {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return {year, month, day, seconds: 86_400};
}

function inOrderOf(paths: readonly string[], pages: readonly StoryHead[]): readonly StoryHead[] {
	const rank = ({relativePath}: StoryHead): number =>
		paths.includes(relativePath) ? paths.indexOf(relativePath) : paths.length;
	return pages.toSorted((a, b) => rank(a) - rank(b));
}
