import {nothing, type SafeText, safe} from '../../text/safe-text.ts';
import {stories} from './count.ts';

/** What a search of the shelf says. */
export const results = {
	title: safe`Search all stories`,
	asked: (asked: SafeText): SafeText => safe`“${asked}”`,
	found: (asked: SafeText, number: number, hasMore: boolean): SafeText =>
		safe`“${asked}” · ${hasMore ? safe`more than ` : nothing}${stories(number)}`,
	searched: (known: number, all: number): SafeText =>
		safe`${known} of ${stories(all)} searched so far`,
	howTo: safe`Words, "a phrase", -without, author:Ann, category:News, tag:rain, after:2025-11, before:2026, is:unread`,
	looking: safe`Looking …`,
	noneYet: safe`Nothing found so far; the search goes on.`,
	none: safe`No story has these words.`,
	more: (number: number) => safe`${number} more; add words, or --json for all.`,
};
