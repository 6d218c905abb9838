import type {SiteComment} from '../comments.ts';
import {type Interface, InterfaceClosedError} from './interface.ts';
import {numberAt, textAt} from './json.ts';
import type {CommentPlace, Memory} from './memory.ts';
import {listPages} from './pages.ts';

/** The newest comments of a site, and whose posts have others than before. */
export interface CommentNews {
	readonly total: number;
	readonly comments: readonly CommentPlace[];
	/** The ids of posts. */
	readonly changed: ReadonlySet<number>;
}

/** So many of a site's newest comments are remembered, and looked through for approved and deleted ones. */
const mostRemembered = 1000;
/** So many comments of the posts that are fetched together are read. */
export const mostComments = 5000;

/**
 * Looks which comments came and went. A comment is approved long after it was written, so that ids
 * are compared, down to where the numbers fit again. Where comments are closed there are none.
 */
export async function listCommentNews(
	site: Interface,
	before: Pick<Memory, 'commentTotal' | 'comments'> | undefined,
): Promise<CommentNews> {
	const old = new Map(before?.comments);
	const now: CommentPlace[] = [];
	let total = 0;
	let isWhole = false;
	try {
		for await (const page of listPages(site, 'comments', {
			orderby: 'id',
			order: 'desc',
			_fields: 'id,post',
		})) {
			now.push(...page.items.map(item => [numberAt(item, 'id'), numberAt(item, 'post')] as const));
			total = page.total ?? now.length;
			isWhole = page.isLast;
			const fresh = now.filter(([id]) => !old.has(id)).length;
			const isKnown = before !== undefined && total === before.commentTotal + fresh;
			if (isKnown || now.length >= mostRemembered) break;
		}
	} catch (error) {
		if (!(error instanceof InterfaceClosedError)) throw error;
		return {total: 0, comments: [], changed: new Set()};
	}

	const lowest = isWhole ? 0 : (now.at(-1)?.[0] ?? 0);
	const rest = [...old].filter(([id]) => id < lowest);
	const comments = [...now, ...rest].slice(0, mostRemembered);
	return {total, comments, changed: before ? compare(old, now, lowest) : new Set()};
}

/** The posts of comments that are only in one of both, those from before `lowest` not counted. */
function compare(
	old: ReadonlyMap<number, number>,
	now: readonly CommentPlace[],
	lowest: number,
): ReadonlySet<number> {
	const oldest = Math.min(...old.keys(), Number.MAX_SAFE_INTEGER);
	const isShort = old.size >= mostRemembered;
	const ids = new Set(now.map(([id]) => id));
	const came = now.filter(([id]) => !old.has(id) && !(isShort && id < oldest));
	const went = [...old].filter(([id]) => id >= lowest && !ids.has(id));
	return new Set([...came, ...went].map(([, post]) => post));
}

/** The comments of posts, by the ids of these; undefined where comments are closed. */
export async function readPostComments(
	site: Interface,
	posts: readonly number[],
): Promise<{
	readonly comments: ReadonlyMap<number, readonly SiteComment[]> | undefined;
	readonly isCut: boolean;
}> {
	const found: Array<SiteComment & {readonly post: number}> = [];
	try {
		for await (const {items} of listPages(site, 'comments', {
			post: posts.join(','),
			orderby: 'id',
			order: 'asc',
			_fields: 'id,post,parent,author_name,date,content',
		})) {
			found.push(...items.map(readComment));
			if (found.length >= mostComments) break;
		}
	} catch (error) {
		if (!(error instanceof InterfaceClosedError)) throw error;
		return {comments: undefined, isCut: false};
	}

	const comments = Map.groupBy(found, ({post}) => post);
	return {comments, isCut: found.length >= mostComments};
}

function readComment(item: unknown): SiteComment & {readonly post: number} {
	return {
		id: numberAt(item, 'id'),
		post: numberAt(item, 'post'),
		parent: numberAt(item, 'parent'),
		author: textAt(item, 'author_name'),
		date: textAt(item, 'date'),
		content: textAt(item, 'content', 'rendered'),
	};
}
