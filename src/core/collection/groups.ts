import type {SafeText} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';
import {isoDate, monthAndYear} from './date-words.ts';
import {fold} from './fold.ts';
import {memoise} from './memoise.ts';
import {folderIn} from './site-folder.ts';
import {compareTitles} from './sort.ts';
import type {StoryHead} from './story.ts';

/** Stories that have something in common, with their counts. */
export interface Group {
	/** As it is shown. */
	readonly name: SafeText;
	/** As it is compared: the folded name, `2025-11`, `undated`. */
	readonly key: string;
	/** In the order in which they were given. */
	readonly stories: readonly StoryHead[];
	readonly total: number;
	/** Neither reading nor finished. */
	readonly unread: number;
	readonly reading: number;
	readonly finished: number;
}

/** What a story's record says of it, by the story's id. */
export type StateOf = (id: string) => 'unread' | 'reading' | 'finished' | 'set aside';

interface Label {
	readonly key: string;
	readonly name: SafeText;
}

/** How many stories have something in common, those that are not at hand among them. */
export interface GroupTotal extends Label {
	readonly total: number;
}

/** The categories: those of the menu in its order, then the others by name, those without last. */
export function categories(
	collection: {readonly stories: readonly StoryHead[]; readonly menu: readonly SafeText[]},
	stateOf: StateOf,
	groupTotals?: readonly GroupTotal[],
): readonly Group[] {
	const order = new Map(collection.menu.map((name, index) => [fold(name), index]));
	const spelling = new Map(collection.menu.map(name => [fold(name), name]));
	const rank = ({key}: Group): number =>
		order.get(key) ?? (key === 'uncategorised' ? order.size + 1 : order.size);
	const labelsOf = labels();
	return group(collection.stories, stateOf, story => labelsOf(story.categories), groupTotals)
		.map(found => ({...found, name: spelling.get(found.key) ?? found.name}))
		.sort((a, b) => rank(a) - rank(b) || compareTitles(a.name, b.name));
}

/** The months, newest first; the undated last. */
export function archives(
	stories: readonly StoryHead[],
	stateOf: StateOf,
	groupTotals?: readonly GroupTotal[],
): readonly Group[] {
	const months = group(stories, stateOf, monthsOf(), groupTotals);
	return months.sort((a, b) => compareMonths(a.key, b.key));
}

function compareMonths(a: string, b: string): number {
	if (a === 'undated' || b === 'undated') return Number(a === 'undated') - Number(b === 'undated');
	return a < b ? 1 : -1;
}

/** The tags, those of most stories first, else by name. */
export function tags(
	stories: readonly StoryHead[],
	stateOf: StateOf,
	groupTotals?: readonly GroupTotal[],
): readonly Group[] {
	const labelsOf = labels();
	return group(stories, stateOf, story => labelsOf(story.tags), groupTotals).sort(
		(a, b) => b.total - a.total || compareTitles(a.name, b.name),
	);
}

/** The folders of the root in which stories lie, in the order of the stories. */
export function folders(
	{root, stories}: {readonly root: string; readonly stories: readonly StoryHead[]},
	stateOf: StateOf,
	groupTotals?: readonly GroupTotal[],
): readonly Group[] {
	const labelsOf = memoise((key: string): readonly Label[] =>
		key === '' ? [] : [{key, name: visibleLine(key)}],
	);
	return group(stories, stateOf, story => labelsOf(folderIn(root, story)), groupTotals);
}

/** Makes labels of names; lists that many stories share are looked at once. */
function labels(): (names: readonly SafeText[]) => readonly Label[] {
	return memoise(names => names.map(name => ({key: fold(name), name})));
}

/** Makes the label of a story's month; months are looked at once. */
function monthsOf(): (story: StoryHead) => readonly Label[] {
	return memoise(
		({date}) => [{key: isoDate(date)?.slice(0, 7) ?? 'undated', name: monthAndYear(date)}],
		({date}) => date && date.year * 13 + date.month,
	);
}

/** Of stories that are not at hand the groupTotals tell; they are unread, for those read are at hand. */
function group(
	stories: readonly StoryHead[],
	stateOf: StateOf,
	labelsOf: (story: StoryHead) => readonly Label[],
	groupTotals: readonly GroupTotal[] = [],
): Group[] {
	const found = new Map<string, {name: SafeText; total: number; stories: StoryHead[]}>(
		groupTotals.map(({key, name, total}) => [key, {name, total, stories: []}]),
	);
	for (const story of stories) {
		for (const {key, name} of labelsOf(story)) {
			const known = found.get(key);
			if (known) known.stories.push(story);
			else found.set(key, {name, total: 0, stories: [story]});
		}
	}

	return [...found].map(([key, {name, total, stories}]) => ({
		key,
		name,
		stories,
		...count(stories, Math.max(total, stories.length), stateOf),
	}));
}

type Counts = Pick<Group, 'total' | 'unread' | 'reading' | 'finished'>;

function count(stories: readonly StoryHead[], total: number, stateOf: StateOf): Counts {
	let reading = 0;
	let finished = 0;
	for (const {id} of stories) {
		const state = stateOf(id);
		if (state === 'reading') reading++;
		else if (state === 'finished') finished++;
	}

	return {total, unread: total - reading - finished, reading, finished};
}
