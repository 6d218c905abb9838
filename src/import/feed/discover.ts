import type {Answer, Fetch, Found} from '../site.ts';
import {decodeFeed} from './decode-feed.ts';
import {largestFeed} from './feed-reader.ts';
import {lineOf} from './feed-words.ts';
import {feedsInHeader, findFeeds} from './find-feeds.ts';
import {parseFeed} from './parse-feed.ts';

/** Where generators of sites put their feeds, for pages that name none. */
const usualPlaces = ['feed', 'feed.xml', 'atom.xml', 'rss.xml', 'index.xml', 'rss'];

/** An answer that is a feed. */
export async function findFeedItself(answer: Answer): Promise<Found | undefined> {
	const parsed = parseFeed(await decodeFeed(answer), answer.url);
	if (parsed === undefined) return undefined;
	const title = lineOf(parsed.feed.title);
	return {kind: 'feed', url: answer.permanentUrl ?? answer.url, ...(title && {title})};
}

/** The first feed that a page names and that is one; else one in a usual place beside it. */
export async function findFeedOnPage(
	answer: Answer,
	get: Fetch,
	signal?: AbortSignal,
): Promise<Found | undefined> {
	const {url, headers} = answer;
	const named = [...findFeeds(await decodeFeed(answer), url), ...feedsInHeader(headers.link, url)];
	const places = named.map(feed => feed.url);
	if (places.length === 0) places.push(...usualPlaces.map(place => new URL(place, url).href));
	for (const place of new Set(places)) {
		const there = await get({url: place, maximumBytes: largestFeed, isTyped: true}, signal).catch(
			() => signal?.throwIfAborted(),
		);
		const found = there?.status === 200 ? await findFeedItself(there) : undefined;
		if (found) return {...found, url: there?.permanentUrl ?? place};
	}

	return undefined;
}
