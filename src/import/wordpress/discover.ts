import type {Answer, Fetch, Found} from '../site.ts';
import {plainText} from './plain-text.ts';
import {findInterface} from './rest/find-interface.ts';
import {openInterface} from './rest/interface.ts';
import {textAt} from './rest/json.ts';

/**
 * The WordPress site that a page belongs to, where its interface lets posts be read; undefined where
 * it does not, or where there is none: then there may be a feed.
 */
export async function findWordPress(
	answer: Answer,
	get: Fetch,
	signal?: AbortSignal,
): Promise<Found | undefined> {
	const root = findInterface(answer);
	if (root === undefined) return undefined;
	const site = openInterface(root, answer.url, get, signal);
	try {
		const posts = await site.ask('posts', {per_page: 1, _fields: 'id'});
		if (typeof posts === 'string' || !Array.isArray(posts.value)) return undefined;
		const told = await site.ask('', {_fields: 'name,home'});
		const value = typeof told === 'string' ? undefined : told.value;
		const title = plainText(textAt(value, 'name'));
		return {kind: 'wordpress', url: homeOf(textAt(value, 'home'), answer), ...(title && {title})};
	} catch {
		signal?.throwIfAborted();
		return undefined;
	}
}

/** The first page of the site, where it says so itself: any page of it may have been named. */
function homeOf(home: string, {url, permanentUrl = url}: Answer): string {
	const isOwn = URL.canParse(home) && new URL(home).origin === new URL(permanentUrl).origin;
	return isOwn ? new URL(home).href : permanentUrl;
}
