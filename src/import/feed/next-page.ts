import type {Feed} from './feed.ts';

/**
 * The address where the items before those of a page are: as the feed says (RFC 5005, JSON Feed), or
 * by the number of the page where WordPress made it. `page` counts from 1.
 */
export function nextPage(feed: Feed, url: string, page: number): string | undefined {
	if (feed.items.length === 0) return undefined;
	if (feed.next !== undefined) return feed.next;
	if (!/\bwordpress\b/i.test(feed.generator ?? '')) return undefined;
	const next = new URL(url);
	next.searchParams.set('paged', String(page + 1));
	return next.href;
}
