import {compareDates} from './date-words.ts';
import type {Order} from './orders.ts';
import {sortTitles} from './sort-titles.ts';
import type {StoryHead} from './story.ts';

let collator: Intl.Collator | undefined;

/** Compares titles and names as a reader would: case and accents last, numbers by value. */
export function compareTitles(a: string, b: string): number {
	collator ??= new Intl.Collator('en', {numeric: true, ignorePunctuation: true});
	return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/**
 * Sorts the stories of a list; what is equal stays as it was given, newest first. `lastRead` gives a
 * number that is the higher the later a story was read, 0 for never.
 */
export function sortStories(
	stories: readonly StoryHead[],
	order: Order,
	lastRead: (story: StoryHead) => number = () => 0,
): readonly StoryHead[] {
	if (order === 'title') return sortTitles(stories);
	const compare: Readonly<Record<Exclude<Order, 'title'>, (a: StoryHead, b: StoryHead) => number>> =
		{
			date: (a, b) => compareDates(b.date, a.date),
			// Those whose text has not been read yet come last.
			length: (a, b) => (a.words || Number.MAX_VALUE) - (b.words || Number.MAX_VALUE),
			recent: (a, b) => lastRead(b) - lastRead(a),
		};
	return stories.toSorted(compare[order]);
}

/** The order of a shelf, which is always the same: newest first, then by title, then by path. */
export function newestFirst(stories: readonly StoryHead[]): readonly StoryHead[] {
	return stories.toSorted(
		(a, b) =>
			compareDates(b.date, a.date) ||
			compareTitles(a.title, b.title) ||
			(a.path < b.path ? -1 : Number(a.path > b.path)),
	);
}
