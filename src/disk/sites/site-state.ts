import type {SafeText} from '../../core/text/safe-text.ts';

/** How many stories are wanted the first time: the newest, all, or those since a day (`2025-11-30`). */
export type FirstStories =
	| {readonly last: number}
	| {readonly all: true}
	| {readonly since: string};

/** What has been wrong with a site since when, in milliseconds since 1970. */
export interface Trouble {
	/** A sentence. */
	readonly why: SafeText;
	readonly since: number;
	/** How long the site asked to be left alone, in milliseconds. */
	readonly restMs?: number;
	/** Whether it says that it has gone for ever (410). */
	readonly isGone?: true;
}

/** What is kept of a followed site beside its stories: a file, named after its folder in the library. */
export interface SiteState {
	readonly kind: 'wordpress' | 'feed';
	/** Where it is asked; permanent redirects change it. */
	readonly url: string;
	/** Where it was asked first: what its stories are named after where they have no name of their own. */
	readonly name: string;
	/** The origin that the reader typed; absent where somebody's list named the site. */
	readonly typed?: string;
	readonly title: SafeText;
	readonly tagline?: SafeText;
	readonly home?: string;
	/** Categories in the order of the site's menu. */
	readonly menu: readonly SafeText[];
	readonly first: FirstStories;
	/** When the page of a story is fetched for its text: where the feed has a summary, always, never. */
	readonly full: 'auto' | 'always' | 'never';
	/** The category of all its stories, where the reader wants one. */
	readonly category?: SafeText;
	readonly isLocalAllowed?: true;
	/** Absent while it is followed. */
	readonly isLeft?: true;
	/** What its reader wants to remember; absent before the first answer. */
	readonly memory?: unknown;
	/** When something came last, in milliseconds since 1970. */
	readonly updatedAt?: number;
	/** How long the site itself says that its answer holds, in milliseconds. */
	readonly restMs?: number;
	readonly trouble?: Trouble;
	/** Paths of its stories that came with updates and were not seen on Home since, newest first. */
	readonly fresh: readonly string[];
	readonly freshSince?: number;
	/** By path, when it was seen that a story's text had changed on the site. */
	readonly changed: Readonly<Record<string, number>>;
	/** Paths of stories that the site does not have any more. */
	readonly vanished: readonly string[];
	/** Files that were written last: they may not have reached the disk. */
	readonly unsettled: readonly string[];
	/** SHA-256 of its `collection.yml` as it was written: one with another was edited by the reader. */
	readonly settingsWritten?: string;
}

/** A site as nothing is known of it yet. */
export function newSite(
	facts: Pick<SiteState, 'kind' | 'url' | 'title'> & Partial<SiteState>,
): SiteState {
	return {
		name: facts.url,
		menu: [],
		first: {last: 100},
		full: 'auto',
		fresh: [],
		changed: {},
		vanished: [],
		unsettled: [],
		...facts,
	};
}
