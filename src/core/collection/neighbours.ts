import {fold} from './fold.ts';
import type {StoryHead} from './story.ts';

/** What stands before and after a story. */
export interface Neighbours {
	readonly previous: StoryHead | undefined;
	readonly next: StoryHead | undefined;
}

/**
 * The next story is the next part of its series, else the next row of the list that the reader came
 * from (`from`, ids in their order), else the next of its category; the previous one likewise. A list
 * that was filtered ends sooner than its category does; one that holds all of it ends the reading.
 */
export function neighbours(
	story: StoryHead,
	from: readonly string[],
	stories: readonly StoryHead[],
): Neighbours {
	const series = around(seriesOf(story, stories), story.id);
	const listed = around(rowsOf(story, from, stories), story.id);
	const beside = around(besideList(story, from, stories), story.id);
	return {
		previous: series.previous ?? listed.previous ?? beside.previous,
		next: series.next ?? listed.next ?? beside.next,
	};
}

/** The rows of the list that the reader came from; none where the story is in none. */
function rowsOf(
	story: StoryHead,
	from: readonly string[],
	stories: readonly StoryHead[],
): readonly StoryHead[] {
	if (!from.includes(story.id)) return [];
	const byId = new Map(stories.map(other => [other.id, other]));
	return from.flatMap(id => (id === story.id ? story : (byId.get(id) ?? [])));
}

/** The stories of a story's category, where the list that the reader came from lacks some of them. */
function besideList(
	story: StoryHead,
	from: readonly string[],
	stories: readonly StoryHead[],
): readonly StoryHead[] {
	const category = fold(story.categories[0] ?? '');
	const same = stories.filter(other => other.categories.some(name => fold(name) === category));
	const listed = new Set(from);
	return same.every(({id}) => listed.has(id)) ? [] : same;
}

/** The parts of a story's series in their order; empty when it is in none. */
export function seriesOf(story: StoryHead, stories: readonly StoryHead[]): readonly StoryHead[] {
	const {series, part} = story;
	if (series === undefined || part === undefined) return [];
	return stories
		.filter(other => other.series !== undefined && fold(other.series) === fold(series))
		.filter(other => other.part !== undefined)
		.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
}

function around(list: readonly StoryHead[], id: string): Neighbours {
	const index = list.findIndex(story => story.id === id);
	if (index < 0) return {previous: undefined, next: undefined};
	return {previous: list[index - 1], next: list[index + 1]};
}
