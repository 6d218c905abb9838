import {nothing, type SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import {joinDetails, noDetails, type StoryDetails} from './details.ts';
import {fold} from './fold.ts';
import type {FollowedSite} from './followed-site.ts';
import type {Hidden} from './hidden.ts';
import {isOfSites} from './site-folder.ts';
import {newestFirst} from './sort.ts';
import type {Problem, StoryHead} from './story.ts';
import {addTotals, type Totals, totalsOf} from './totals.ts';

export {archives, categories, type Group, tags} from './groups.ts';
export {type RecentComment, recentComments} from './recent-comments.ts';

/** Everything that one shelf holds. */
export interface Collection {
	/** Real path of its folder. */
	readonly root: string;
	/** Its own, else the name of its folder. */
	readonly title: SafeText;
	/** Empty when it has none. */
	readonly tagline: SafeText;
	/** Categories in the order of the header menu; those not named in it follow. */
	readonly menu: readonly SafeText[];
	/** Whether a `collection.yml` says these. */
	readonly hasSettings: boolean;
	/** Newest first; undated ones last. */
	readonly stories: readonly StoryHead[];
	/** Static pages: read like stories, but in no list and no count. */
	readonly pages: readonly StoryHead[];
	/** What is not held of them. */
	readonly details: StoryDetails;
	readonly problems: readonly Problem[];
	/** Stories that are not shown, by why. */
	readonly hidden: Hidden;
	/** The followed sites whose stories are among these, each in a folder of its root. */
	readonly sites: readonly FollowedSite[];
	/**
	 * What there is in all, while only some of the stories are at hand: the newest, those that were
	 * commented on last and those that have a record.
	 */
	readonly totals?: Totals;
}

/** The newest stories that Home may show: so many are at hand before the others are known. */
export const mostRecentOnHome = 15;

/** A shelf with nothing on it. */
export const emptyCollection: Collection = {
	root: '',
	title: words.collection.title,
	tagline: nothing,
	menu: [],
	hasSettings: false,
	stories: [],
	pages: [],
	details: noDetails,
	problems: [],
	hidden: {drafts: 0, future: 0, expired: 0},
	sites: [],
};

/**
 * Puts two collections on one shelf: the first one's `collection.yml` wins where it has one. Of a
 * story that is in both, and of a page with the same title, the first one's stays; the pages of a
 * followed site are its own.
 */
export function mergeCollections(first: Collection, second: Collection): Collection {
	const named = first.hasSettings || !second.hasSettings ? first : second;
	const menu = new Set(first.menu.map(fold));
	const ids = new Set(first.stories.map(story => story.id));
	const ownPages = first.pages.filter(page => !isOfSites(first, page));
	const titles = new Set(ownPages.map(page => fold(page.title)));
	return {
		root: first.root,
		title: named.title,
		tagline: named.tagline,
		menu: [...first.menu, ...second.menu.filter(name => !menu.has(fold(name)))],
		hasSettings: named.hasSettings,
		stories: newestFirst([...first.stories, ...second.stories.filter(story => !ids.has(story.id))]),
		pages: [...first.pages, ...second.pages.filter(page => !titles.has(fold(page.title)))],
		details: joinDetails(first.details, second.details),
		problems: [...first.problems, ...second.problems],
		hidden: {
			drafts: first.hidden.drafts + second.hidden.drafts,
			future: first.hidden.future + second.hidden.future,
			expired: first.hidden.expired + second.hidden.expired,
		},
		sites: first.sites,
		...(first.totals || second.totals
			? {totals: addTotals(totalsOf(first), totalsOf(second))}
			: {}),
	};
}
