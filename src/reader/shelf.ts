import {
	archives,
	categories,
	type Group,
	type RecentComment,
	recentComments,
	tags,
} from '../core/collection/collection.ts';
import {freshOf, type SiteGroup, siteGroups} from '../core/collection/sites.ts';
import type {StoryHead} from '../core/collection/story.ts';
import type {ShelfState, StoryRecord} from '../core/progress/record.ts';
import {continueReading, shelfState} from '../core/progress/shelf-state.ts';
import {nothing, type SafeText} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {homeFrame} from './frame.ts';
import type {State} from './state.ts';

/** What the screens need to know of all stories; made once for each change of either. */
export interface Shelf {
	readonly categories: readonly Group[];
	readonly archives: readonly Group[];
	readonly tags: readonly Group[];
	/** The followed sites. */
	readonly sites: readonly SiteGroup[];
	/** What came with updates and was not seen since. */
	readonly fresh: ReturnType<typeof freshOf>;
	/** The newest comments, as many as a menu shows. */
	readonly comments: readonly RecentComment[];
	/** Stories being read, newest first; those opened from elsewhere among them. */
	readonly continuing: readonly StoryHead[];
	/** The years of its stories, newest first: where they are several, a day alone says too little. */
	readonly years: readonly number[];
}

type Input = Pick<State, 'collection' | 'outsideStories' | 'records'>;

interface Made {
	readonly input: Input;
	readonly shelf: Shelf;
}

/** So many are kept: a change asks for the last one and the one before, of the shelf and of a site. */
const mostKept = 4;

let made: readonly Made[] = [];

/** The shelf of a state. It is kept until the collection or a record has changed a few times. */
export function shelfOf({collection, outsideStories, records}: Input): Shelf {
	const known = made.find(
		({input}) =>
			input.collection === collection &&
			input.records === records &&
			input.outsideStories === outsideStories,
	);
	if (known) return known.shelf;
	const shelf = make();
	made = [{input: {collection, outsideStories, records}, shelf}, ...made.slice(0, mostKept - 1)];
	return shelf;

	function make(): Shelf {
		const stateOf = (id: string): ShelfState => shelfState(records.get(id));
		const months = archives(collection.stories, stateOf, collection.totals?.archives);
		return {
			categories: categories(collection, stateOf, collection.totals?.categories),
			archives: months,
			tags: tags(collection.stories, stateOf, collection.totals?.tags),
			sites: siteGroups(collection, stateOf),
			fresh: freshOf(collection),
			comments: recentComments(collection.stories).slice(0, homeFrame.group),
			continuing: inOrderOf(continueReading(records.values()), [
				outsideStories,
				collection.stories,
			]),
			years: yearsOf(months, outsideStories),
		};
	}
}

/** The stories of some records; those of a later shelf stand for those of an earlier one. */
function inOrderOf(
	records: readonly StoryRecord[],
	shelves: ReadonlyArray<readonly StoryHead[]>,
): readonly StoryHead[] {
	if (records.length === 0) return [];
	const found = new Map<string, StoryHead | undefined>(records.map(({id}) => [id, undefined]));
	for (const stories of shelves) {
		for (const story of stories) if (found.has(story.id)) found.set(story.id, story);
	}

	return [...found.values()].filter(story => story !== undefined);
}

/** The years of the months of a shelf, and of stories from elsewhere. */
function yearsOf(
	months: readonly Group[],
	outsideStories: readonly StoryHead[],
): readonly number[] {
	const keys = months.map(({key}) => Number(key.slice(0, 4))).filter(Number.isInteger);
	const years = new Set([
		...keys,
		...outsideStories.flatMap(({date}) => (date ? [date.year] : [])),
	]);
	return [...years].sort((one, other) => other - one);
}

/** The record of a story, if it has one. */
export function recordOf(state: State, story: StoryHead): StoryRecord | undefined {
	return state.records.get(story.id);
}

/** What a story's record says of it. */
export function stateOf(state: State, story: StoryHead): ShelfState {
	return shelfState(recordOf(state, story));
}

/** The minutes that are left of a story, at least 1 while it is not finished; empty when unknown. */
export function minutesLeft({minutes}: StoryHead, fraction: number): SafeText {
	const left = Math.max(1, Math.ceil(minutes * (1 - fraction)));
	return minutes > 0 ? words.story.minutesLeft(left) : nothing;
}

/** Whether places and marks are kept of a story: not of static pages, nor of standard input. */
export function isKept(state: State, story: StoryHead): boolean {
	const isPassing = state.screens.some(
		screen => screen.kind === 'story' && screen.story.id === story.id && screen.isPassing,
	);
	return !isPassing && !isStaticPage(state, story);
}

/** Whether a story is a static page: read like a story, but it has no progress. */
export function isStaticPage(state: State, story: StoryHead): boolean {
	return state.collection.pages.some(page => page.id === story.id);
}
