import {nothing, type SafeText, safe} from '../../text/safe-text.ts';
import {stories} from './count.ts';

/** What a search of the shelf says. */
export const results = {
	title: safe`Search all stories`,
	asked: (asked: SafeText): SafeText => safe`“${asked}”`,
	found: (asked: SafeText, number: number, hasMore: boolean): SafeText =>
		safe`“${asked}” · ${hasMore ? safe`more than ` : nothing}${stories(number)}`,
	/** How far the words of the stories are known; the same where there is little room. */
	known: (known: number, all: number): SafeText =>
		safe`words of ${known} of ${stories(all)} are known so far`,
	knownShort: (known: number, all: number): SafeText => safe`${known}/${all} known`,
	howTo: safe`Words, "a phrase", -without, author:Ann, category:News, tag:rain, after:2025-11, before:2026, is:unread`,
	looking: safe`Looking …`,
	noneYet: safe`Nothing found so far; the search goes on.`,
	/** Said by a command, which does not go on. */
	indexHeld: (known: number, all: number): SafeText =>
		safe`Only the words of ${known} of ${stories(all)} are known so far, because another program holds the index; try again when it has ended.`,
	none: safe`No story has these words.`,
	more: (number: number) => safe`${number} more; add words, or --json for all.`,
};
