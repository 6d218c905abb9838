import {type SafeText, safe} from '../../text/safe-text.ts';

/** Lists of stories, and of places in one. */
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
	range: (first: number, last: number, total: number): SafeText =>
		safe`${first}–${last} of ${total}`,
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
	/** An address, and its host in its other form: with letters of all scripts, or without. */
	withOtherHost: (address: SafeText, host: SafeText): SafeText => safe`${address} (${host})`,
	pageAndShare: (page: number, share: SafeText): SafeText => safe`page ${page} · ${share}`,
};
