import {type SafeText, safe} from '../../text/safe-text.ts';
import {count, stories} from './count.ts';

/** Home. */
export const home = {
	name: safe`Home`,
	continueReading: safe`Continue reading`,
	recentStories: safe`Recent stories`,
	categories: safe`Categories`,
	archives: safe`Archives`,
	sites: safe`Sites`,
	tags: safe`Tags`,
	about: safe`About & legal`,
	recentComments: safe`Recent comments`,
	problems: safe`Problems`,
	firstStart: (openKey: SafeText, pageKey: SafeText): SafeText =>
		safe`${openKey} opens a story below; ${pageKey} turns the page.`,
	nothingBegun: safe`Nothing of this shelf is begun and unfinished.`,
	noStories: safe`This collection has no stories yet.`,
	reading: safe`The stories are being read.`,
	read: (read: number, found: number): SafeText => safe`${read} of ${stories(found)} read`,
	noComments: safe`No comments to show.`,
	allBegun: (number: number): SafeText => safe`All ${number} begun`,
	allStories: (number: number): SafeText => safe`All ${stories(number)}`,
	all: (number: number): SafeText => safe`All ${number}`,
	/** Between the author of a comment and its story. */
	commentOn: safe` on `,
	problemFiles: (number: number): SafeText =>
		safe`${count(number, safe`file`, safe`files`)} could not be read as meant`,
	/** A group's counts, and the same where there is little room. */
	counts: (total: number, unread: number): SafeText =>
		unread > 0 ? safe`${total} · ${unread} unread` : safe`${total}`,
	shortCounts: (total: number, unread: number): SafeText =>
		unread > 0 ? safe`${total}, ${unread} new` : safe`${total}`,
	/** How many stories a site has, and how many of them are new; the same where there is little room. */
	newCounts: (total: number, fresh: number): SafeText => safe`${total} · ${fresh} new`,
	newCount: (fresh: number): SafeText => safe`${fresh} new`,
	newStories: safe`New stories`,
	newSince: (number: number, day: SafeText): SafeText => safe`${number} new since ${day}`,
	/** Behind the title of a story that is new. */
	isNew: safe`new`,
	more: safe`…`,
};
