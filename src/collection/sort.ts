import {compareDates} from './date-words.ts';
import type {StoryHead} from './story.ts';

/** The orders of a list, in the order in which one key goes through them. */
export const orders = ['date', 'title', 'length', 'recent'] as const;

/** By what a list is sorted: newest first, title, shortest first, recently read first. */
export type Order = (typeof orders)[number];

let collator: Intl.Collator | undefined;

/** Compares titles and names as a reader would: case and accents last, numbers by value. */
export function compareTitles(a: string, b: string): number {
	collator ??= new Intl.Collator('en', {numeric: true, ignorePunctuation: true});
	return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/**
 * Sorts stories; what is equal is newest first, then by title and path, so that the order is always
 * the same. `lastRead` gives the milliseconds since the epoch, 0 for never.
 */
export function sortStories(
	stories: readonly StoryHead[],
	order: Order,
	lastRead: (story: StoryHead) => number = () => 0,
): readonly StoryHead[] {
	const compare = {
		date: () => 0,
		title: (a: StoryHead, b: StoryHead) => compareTitles(a.title, b.title),
		length: (a: StoryHead, b: StoryHead) => a.words - b.words,
		recent: (a: StoryHead, b: StoryHead) => lastRead(b) - lastRead(a),
	}[order];
	return stories.toSorted((a, b) => compare(a, b) || compareNewest(a, b));
}

function compareNewest(a: StoryHead, b: StoryHead): number {
	return (
		compareDates(b.date, a.date) ||
		compareTitles(a.title, b.title) ||
		(a.path < b.path ? -1 : Number(a.path > b.path))
	);
}
