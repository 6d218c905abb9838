import {nothing, type SafeText, safe} from '../../text/safe-text.ts';
import {count, stories} from './count.ts';

/** Lists of stories and of places in one, results, and the end of a story. */
export const lists = {
	orders: {
		date: safe`newest first`,
		title: safe`by title`,
		length: safe`shortest first`,
		recent: safe`recently read first`,
	},
	allStories: safe`All stories`,
	counts: (total: number, unread: number): SafeText =>
		unread > 0 ? safe` · ${total}, ${unread} unread` : safe` · ${total}`,
	filtered: (filter: SafeText): SafeText => safe`with “${filter}”`,
	empty: safe`No stories here.`,
	noneWith: (filter: SafeText): SafeText => safe`No title or author has “${filter}”.`,
	contents: safe`Contents`,
	noContents: safe`This story has no headings.`,
	bookmarks: safe`Folded corners`,
	noBookmarks: (foldKey: SafeText): SafeText =>
		safe`No corner is folded; ${foldKey} folds the one of the page you read.`,
	links: safe`Links and notes`,
	noLinks: safe`No links and no notes on this page.`,
	note: safe`note`,
	pageAndShare: (page: number, share: SafeText): SafeText => safe`page ${page} · ${share}`,
};

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
};

/** The end of a story. */
export const end = {
	finished: safe`Finished`,
	readIn: (minutes: number): SafeText =>
		safe`read in ${count(minutes, safe`minute`, safe`minutes`)}`,
	next: safe`Next`,
	previous: safe`Previous`,
	related: safe`Related`,
};

/** What is said of the window itself. */
export const screen = {
	tooSmall: (columns: number, rows: number): SafeText =>
		safe`${columns}x${rows} at least: please make the window larger.`,
};
