import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryHead} from '../../core/collection/story.ts';

/** What every list in JSON says of a story first. */
export function storyJson({id, title, date, authors, categories, tags}: StoryHead) {
	return {id, title, date: isoDate(date) ?? null, authors, categories, tags};
}
