import {sanitiseLine} from '../core/text/sanitise.ts';
import {FetchError} from '../core/web/fetch.ts';
import {words} from '../core/words/words.ts';
import type {Answer, Fetch, Found, SiteReader} from './site.ts';

/** The most bytes of a page that is looked at, after decompression. */
const largestPage = 10 * 1024 * 1024;

/** What looks at an answer for a site of its kind, the surest first. */
const lookers: ReadonlyArray<{
	readonly kind: SiteReader['kind'];
	readonly look: (answer: Answer, get: Fetch, signal?: AbortSignal) => Promise<Found | undefined>;
}> = [
	{
		kind: 'feed',
		look: async answer => (await import('./feed/discover.ts')).findFeedItself(answer),
	},
	{
		kind: 'wordpress',
		look: async (...asked) => (await import('./wordpress/discover.ts')).findWordPress(...asked),
	},
	{
		kind: 'feed',
		look: async (...asked) => (await import('./feed/discover.ts')).findFeedOnPage(...asked),
	},
];

/**
 * Finds out what an address is: a feed itself, or a page that belongs to a site or names a feed. `kind`
 * keeps to one kind. Throws a `FetchError` where it is none, or cannot be had.
 */
export async function discover(
	url: string,
	get: Fetch,
	kind?: SiteReader['kind'],
	signal?: AbortSignal,
): Promise<Found> {
	const answer = await get({url, maximumBytes: largestPage, isTyped: true}, signal);
	const {status, url: address} = answer;
	if (status < 200 || status > 299) {
		const host = sanitiseLine(URL.parse(address)?.host ?? address);
		throw new FetchError(words.feeds.answers(host, status));
	}

	for (const looker of lookers) {
		if (kind !== undefined && looker.kind !== kind) continue;
		const found = await looker.look(answer, get, signal);
		if (!found) continue;
		// Where a redirect led that may change is not where it is to be asked for.
		const isElsewhere = found.url === address && answer.permanentUrl === undefined;
		const there = isElsewhere ? {...found, url} : found;
		return kind === undefined && found.kind === 'feed' ? withNotice(there, answer) : there;
	}

	throw new FetchError(words.feeds.hasNoFeed(sanitiseLine(url)));
}

/** A WordPress of which only the feed can be had lets nobody in by its interface. */
async function withNotice(found: Found, answer: Answer): Promise<Found> {
	const {findInterface} = await import('./wordpress/rest/find-interface.ts');
	const {host} = new URL(answer.url);
	const isClosed = /html/i.test(answer.headers['content-type'] ?? '') && findInterface(answer);
	if (!isClosed) return found;
	return {...found, notice: words.import.interfaceIsClosed(sanitiseLine(host))};
}
