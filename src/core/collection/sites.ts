import {nothing} from '../text/safe-text.ts';
import type {Collection} from './collection.ts';
import type {FollowedSite} from './followed-site.ts';
import {folders, type Group, type StateOf} from './groups.ts';
import {folderIn} from './site-folder.ts';
import {compareTitles} from './sort.ts';
import type {StoryHead} from './story.ts';

/** A followed site with its stories on the shelf. */
export interface SiteGroup extends Group {
	readonly site: FollowedSite;
}

/** The followed sites of a collection: those with new stories first, else by title. */
export function siteGroups(collection: Collection, stateOf: StateOf): readonly SiteGroup[] {
	const {sites, totals} = collection;
	if (sites.length === 0) return [];
	const found = folders(collection, stateOf, totals?.folders);
	const byFolder = new Map(found.map(group => [group.key, group]));
	return sites
		.map(site => ({...(byFolder.get(site.folder) ?? noStories), name: site.title, site}))
		.sort(
			(one, other) =>
				Number(other.site.fresh.length > 0) - Number(one.site.fresh.length > 0) ||
				compareTitles(one.name, other.name),
		);
}

const noStories: Group = {
	name: nothing,
	key: '',
	stories: [],
	total: 0,
	unread: 0,
	reading: 0,
	finished: 0,
};

/** Which stories of a collection came with updates and were not seen since. */
export function freshOf({root, sites}: Pick<Collection, 'root' | 'sites'>): {
	readonly number: number;
	readonly has: (story: StoryHead) => boolean;
	/** The site whose new stories came first. */
	readonly oldest: FollowedSite | undefined;
} {
	const news = sites.filter(({fresh}) => fresh.length > 0);
	const paths = new Set(news.flatMap(({fresh}) => fresh));
	const [oldest] = news.toSorted((one, other) => (one.freshSince ?? 0) - (other.freshSince ?? 0));
	return {
		number: paths.size,
		has: ({path, relativePath}) => paths.has(relativePath) && path.startsWith(root),
		oldest,
	};
}

/** When it was seen that a story had changed on its site, in milliseconds since 1970; undefined for others. */
export function changedOnSite(
	{root, sites}: Pick<Collection, 'root' | 'sites'>,
	story: StoryHead,
): number | undefined {
	const folder = folderIn(root, story);
	return sites.find(site => site.folder === folder)?.changed.get(story.relativePath);
}

const made = new WeakMap<Collection, Map<string, Collection>>();

/**
 * The part of a collection that a followed site is, as a collection of its own: it has the site's
 * title, tagline and menu. Made once for each collection.
 */
export function collectionOfSite(collection: Collection, folder: string): Collection {
	const known = made.get(collection) ?? new Map<string, Collection>();
	made.set(collection, known);
	const own = known.get(folder) ?? makeCollection(collection, folder);
	known.set(folder, own);
	return own;
}

function makeCollection(collection: Collection, folder: string): Collection {
	const {root, totals} = collection;
	const site = collection.sites.find(each => each.folder === folder);
	const isOwn = (story: StoryHead): boolean => folderIn(root, story) === folder;
	const total = totals?.folders.find(({key}) => key === folder)?.total ?? 0;
	return {
		...collection,
		title: site?.title ?? nothing,
		tagline: site?.tagline ?? nothing,
		menu: site?.menu ?? [],
		stories: collection.stories.filter(isOwn),
		pages: collection.pages.filter(isOwn),
		problems: [],
		hidden: {drafts: 0, future: 0, expired: 0},
		sites: site ? [site] : [],
		...(totals && {totals: {total, categories: [], archives: [], tags: [], folders: []}}),
	};
}
