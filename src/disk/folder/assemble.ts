import {basename, join} from 'node:path';
import type {Collection} from '../../core/collection/collection.ts';
import {compareDates} from '../../core/collection/date-words.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import type {HiddenStory} from '../../core/collection/hidden.ts';
import {quoteName} from '../../core/collection/problem.ts';
import {newestFirst} from '../../core/collection/sort.ts';
import type {Problem, StoryDate, StoryHead} from '../../core/collection/story.ts';
import {nothing} from '../../core/text/safe-text.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {words} from '../../core/words/words.ts';
import type {CollectionSettings} from './collection-settings.ts';
import {type Entry, plainFacts} from './entry.ts';
import {settingsName} from './find-root.ts';
import {lostEmbeds} from './lost-embeds.ts';
import {keepIdsUnique} from './unique-ids.ts';
import type {Walk} from './walk.ts';

/**
 * Makes a collection of what was read: `read` are the entries and problems of the files of the walk
 * that are no drafts, in their order. The first of two files with one id keeps it.
 */
export function assemble(
	found: Walk,
	settings: CollectionSettings,
	today: StoryDate,
	read: ReadonlyArray<Entry | Problem>,
	details: StoryDetails,
): Collection {
	const {unique, problems} = keepIdsUnique(read.filter(each => 'head' in each));
	const shelves = sortOut(unique, settings, today);
	const folderDrafts = found.files.filter(file => file.isDraft).length;
	return {
		root: found.root,
		title: settings.title ?? (visibleLine(basename(found.root)) || words.collection.title),
		tagline: settings.tagline ?? nothing,
		menu: settings.menu,
		hasSettings: settings.isWritten,
		stories: newestFirst(shelves.stories),
		pages: inOrderOf(settings.pages, shelves.pages),
		details,
		problems: [
			...(settings.problem ? [settings.problem] : []),
			...missingPages(settings, found),
			...found.problems,
			...read.flatMap(each => ('head' in each ? (each.facts?.problems ?? []) : each)),
			...lostEmbeds(found, unique),
			...problems,
		],
		hidden: {
			drafts: folderDrafts + shelves.drafts.length,
			future: shelves.future.length,
			expired: shelves.expired.length,
		},
		sites: [],
	};
}

type Shelf = 'stories' | 'pages' | 'drafts' | 'future' | 'expired';

function sortOut(
	entries: readonly Entry[],
	settings: CollectionSettings,
	today: StoryDate,
): Readonly<Record<Shelf, readonly StoryHead[]>> {
	const shelves: Record<Shelf, StoryHead[]> = {
		stories: [],
		pages: [],
		drafts: [],
		future: [],
		expired: [],
	};
	for (const entry of entries) shelves[shelve(entry, settings, today)].push(entry.head);
	return shelves;
}

function shelve(entry: Entry, settings: CollectionSettings, today: StoryDate): Shelf {
	const hidden = hiddenBecause(entry, settings, today);
	if (hidden) return hidden.reason === 'draft' ? 'drafts' : hidden.reason;
	const {head, facts} = entry;
	if (settings.pages.includes(head.relativePath)) return 'pages';
	return facts?.isPage && !head.date ? 'pages' : 'stories';
}

/** Why a story is not shown on a day, in a folder of drafts or not; undefined for one that is. */
export function hiddenBecause(
	{head, facts}: Entry,
	settings: CollectionSettings,
	today: StoryDate,
	isInDrafts = false,
): Omit<HiddenStory, 'story'> | undefined {
	const {isDraft, appears = head.date, expires} = facts ?? plainFacts;
	if (isInDrafts) return {reason: 'draft', day: undefined};
	if (settings.pages.includes(head.relativePath)) return undefined;
	if (isDraft) return {reason: 'draft', day: undefined};
	if (expires && compareDates(expires, today) <= 0) return {reason: 'expired', day: expires};
	return isLater(appears, today) ? {reason: 'future', day: appears} : undefined;
}

/** Whether a date lies after tomorrow: where its author lives it may be tomorrow already. */
function isLater(date: StoryDate | undefined, today: StoryDate): boolean {
	return date !== undefined && dayNumber(date) > dayNumber(today) + 1;
}

function dayNumber({year, month, day}: StoryDate): number {
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

function inOrderOf(paths: readonly string[], pages: readonly StoryHead[]): readonly StoryHead[] {
	const rank = ({relativePath}: StoryHead): number =>
		paths.includes(relativePath) ? paths.indexOf(relativePath) : paths.length;
	return pages.toSorted((a, b) => rank(a) - rank(b));
}

function missingPages(settings: CollectionSettings, {root, files}: Walk): readonly Problem[] {
	if (settings.pages.length === 0) return [];
	const found = new Set(files.map(file => file.relativePath));
	return settings.pages
		.filter(page => !found.has(page))
		.map(page => ({
			path: join(root, settingsName),
			message: words.collection.missingPage(settingsName, quoteName(page)),
		}));
}
