import {isoDate} from '../../core/collection/date-words.ts';
import {fold} from '../../core/collection/fold.ts';
import {sortStories} from '../../core/collection/sort.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {inOrderOfReading} from '../../core/progress/reading-order.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {nearest} from '../../core/text/nearest.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {ListFilters} from '../command-line/request.ts';

/** What is kept of the stories, by their ids. */
export type Records = ReadonlyMap<string, StoryRecord>;

/** The stories that a list asks for, in its order, as many as it wants. */
export function chooseStories<Each extends {readonly story: StoryHead}>(
	all: readonly Each[],
	filters: ListFilters,
	records: Records,
): readonly Each[] {
	const wanted = all.filter(({story}) => isWanted(story, records.get(story.id), filters));
	const {order, limit = wanted.length} = filters;
	if (order === undefined) return wanted.slice(0, limit);
	const byStory = new Map(wanted.map(each => [each.story, each]));
	const read = order === 'recent' ? inOrderOfReading(records.values()) : [];
	const ranks = new Map(read.map(({id}, index) => [id, read.length - index]));
	return sortStories([...byStory.keys()], order, ({id}) => ranks.get(id) ?? 0)
		.slice(0, limit)
		.map(story => byStory.get(story) as Each);
}

/** Why a list is empty: no story has this category, perhaps another was meant; undefined when one has. */
export function noSuchCategory(
	stories: readonly StoryHead[],
	{category}: ListFilters,
): SafeText | undefined {
	if (category === undefined) return undefined;
	const names = [...new Set(stories.flatMap(({categories}) => categories))];
	if (hasName(names, category)) return undefined;
	return words.shelf.noCategory(sanitiseLine(category), nearest(category, names));
}

function isWanted(
	story: StoryHead,
	record: StoryRecord | undefined,
	{category, tag, month, author, state}: ListFilters,
): boolean {
	if (category !== undefined && !hasName(story.categories, category)) return false;
	if (tag !== undefined && !hasName(story.tags, tag)) return false;
	if (author !== undefined && !hasName(story.authors, author)) return false;
	if (month !== undefined && isoDate(story.date)?.slice(0, 7) !== month) return false;
	return state === undefined || plainState(record) === state;
}

function hasName(names: readonly string[], wanted: string): boolean {
	return names.some(name => fold(name) === fold(wanted));
}

/** A story that was set aside is neither reading nor finished, so it counts as unread. */
export function plainState(record: StoryRecord | undefined): 'unread' | 'reading' | 'finished' {
	const state = shelfState(record);
	return state === 'set aside' ? 'unread' : state;
}
