import type {SiteAsked} from '../../site.ts';
import {type Interface, InterfaceClosedError} from './interface.ts';
import {type CommentNews, listCommentNews} from './list-comments.ts';
import {type Entry, type Listing, listFirst, listSince} from './list-entries.ts';
import type {Memory} from './memory.ts';

/** What a look at a site found, without any text. */
export interface Look {
	readonly root: string;
	readonly posts: Listing;
	readonly pages: Listing;
	readonly comments: CommentNews;
	/** The ids of what is to be fetched. */
	readonly wanted: {readonly posts: readonly number[]; readonly pages: readonly number[]};
	/** Whether what was fetched is wanted after all: a comment names its post by an id only. */
	readonly isWanted: (guid: string) => boolean;
}

/** Lists what a site has and decides what of it is to be fetched. */
export async function lookAround(
	site: Interface,
	{limit, known}: SiteAsked,
	before: Memory | undefined,
): Promise<Look> {
	const posts = await (before ? listSince(site, 'posts', before) : listFirst(site, 'posts', limit));
	const pages = await listStatic(site);
	const comments = await listCommentNews(site, before);
	const oldest = before?.oldest ?? '';
	const newPosts = posts.entries.filter(each => isNews(each, known, before, oldest));
	const newPages = pages.entries.filter(each => isNews(each, known, before, ''));
	const news = new Set([...newPosts, ...newPages].map(({guid}) => guid));
	const pageIds = new Set(pages.entries.map(({id}) => id));
	const commented = [...comments.changed];
	return {
		root: site.root,
		posts,
		pages,
		comments,
		wanted: {
			posts: idsOf(
				newPosts,
				commented.filter(id => !pageIds.has(id)),
			),
			pages: idsOf(
				newPages,
				commented.filter(id => pageIds.has(id)),
			),
		},
		isWanted: guid => news.has(guid) || known.has(guid),
	};
}

function idsOf(entries: readonly Entry[], others: readonly number[]): readonly number[] {
	return [...new Set([...entries.map(({id}) => id), ...others])];
}

/** Static pages are few, so that all are always listed; some sites keep them to themselves. */
async function listStatic(site: Interface): Promise<Listing> {
	try {
		return await listFirst(site, 'pages', {all: true});
	} catch (error) {
		if (!(error instanceof InterfaceClosedError)) throw error;
		return {entries: [], isWhole: false, total: 0};
	}
}

/**
 * Whether a post is to be fetched: the first time when it is not known as it is now, later when it
 * came or was modified since the last look, and is not from before what was wanted.
 */
function isNews(
	entry: Entry,
	known: ReadonlyMap<string, string | undefined>,
	before: Memory | undefined,
	oldest: string,
): boolean {
	const {guid, date, modified} = entry;
	if (known.has(guid) && known.get(guid) === modified) return false;
	if (before === undefined) return true;
	return isNewer(entry, before) && (known.has(guid) || date >= oldest);
}

function isNewer({id, date, modified}: Entry, before: Memory): boolean {
	return date > before.newest || modified > before.modified || id > before.highest;
}
