import {fold} from './fold.ts';
import type {StoryHead} from './story.ts';

/** What stands before and after a story. */
export interface Neighbours {
	readonly previous: StoryHead | undefined;
	readonly next: StoryHead | undefined;
}

/**
 * The next story is the next part of its series, else the next row of the list that the reader came
 * from (`from`, ids in their order), else the next of its category; the previous one likewise.
 */
export function neighbours(
	story: StoryHead,
	from: readonly string[],
	stories: readonly StoryHead[],
): Neighbours {
	const series = around(seriesOf(story, stories), story.id);
	const row = around(rowsOf(story, from, stories), story.id);
	return {previous: series.previous ?? row.previous, next: series.next ?? row.next};
}

function rowsOf(
	story: StoryHead,
	from: readonly string[],
	stories: readonly StoryHead[],
): readonly StoryHead[] {
	if (from.includes(story.id)) {
		const byId = new Map(stories.map(other => [other.id, other]));
		return from.flatMap(id => (id === story.id ? story : (byId.get(id) ?? [])));
	}

	const category = fold(story.categories[0] ?? '');
	return stories.filter(other => other.categories.some(name => fold(name) === category));
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
