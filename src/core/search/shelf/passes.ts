import {foldForSearch} from '../../collection/fold.ts';
import type {StateOf} from '../../collection/groups.ts';
import type {StoryDate, StoryHead} from '../../collection/story.ts';
import type {Day, Filter} from '../query.ts';

/** Whether a story passes all filters. */
export function passes(story: StoryHead, filters: readonly Filter[], stateOf: StateOf): boolean {
	return filters.every(filter => passesOne(story, filter, stateOf) !== filter.isExcluded);
}

function passesOne(story: StoryHead, filter: Filter, stateOf: StateOf): boolean {
	switch (filter.kind) {
		case 'author':
			return has(story.authors, filter.value);
		case 'category':
			return has(story.categories, filter.value);
		case 'tag':
			return has(story.tags, filter.value);
		case 'before':
			return story.date !== undefined && compareDays(story.date, filter.day) < 0;
		case 'after':
			return story.date !== undefined && compareDays(story.date, filter.day) >= 0;
		case 'is': {
			const state = stateOf(story.id);
			return (state === 'set aside' ? 'unread' : state) === filter.state;
		}
	}
}

/** A part of a name will do: few type it whole. */
function has(names: readonly string[], wanted: string): boolean {
	const folded = foldForSearch(wanted);
	return names.some(name => foldForSearch(name).includes(folded));
}

function compareDays(date: StoryDate, day: Day): number {
	return date.year - day.year || date.month - (day.month || 1) || date.day - (day.day || 1);
}
