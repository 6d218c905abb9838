import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {FetchError} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import type {Answer, Fetch, Json, SiteAsked, SiteNews, SiteReader} from '../site.ts';
import {decodeFeed} from './decode-feed.ts';
import type {Feed, FeedItem} from './feed.ts';
import {lineOf} from './feed-words.ts';
import {chooseItems, isReached} from './limit-items.ts';
import {guidOf, makePost, versionOf} from './make-posts.ts';
import {type FeedMemory, readMemory, writeMemory} from './memory.ts';
import {nextPage} from './next-page.ts';
import {type ParsedFeed, parseFeed} from './parse-feed.ts';

/** The most bytes of a feed, after decompression. */
export const largestFeed = 10 * 1024 * 1024;
/** What is asked for first. */
export const feedTypes =
	'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** More pages than this are an endless archive. */
const mostPages = 1000;

/** Reads a feed, and the older pages of it that are wanted. Throws a `FetchError`. */
export const feedReader: SiteReader = {kind: 'feed', read};

async function* read(asked: SiteAsked, get: Fetch, signal?: AbortSignal): AsyncGenerator<SiteNews> {
	const before = readMemory(asked.memory);
	const answer = await ask(asked.url, before, get, signal);
	if (answer.status === 304) {
		yield {posts: [], notices: [], memory: writeMemory(before)};
		return;
	}

	const told = new Set<string>();
	let page: Page | undefined = await readPage(answer);
	if (page === undefined) throw new FetchError(words.feeds.isNoFeed(hostOf(answer.url)));
	const finished = marksOf(answer, page);
	const memoryBefore = writeMemory(before);
	const about = aboutSite(page.feed);
	for (let number = 1; page !== undefined; number++) {
		const items: readonly FeedItem[] = page.feed.items;
		const chosen = chooseItems(items, asked, before, told.size);
		for (const item of chosen) told.add(guidOf(item));
		const isEnough = number >= mostPages || isReached(items, asked, before, told.size);
		const next: string | undefined = isEnough ? undefined : nextPage(page.feed, page.url, number);
		const memory = next === undefined ? finished : memoryBefore;
		const news = newsOf(page, chosen, asked, about.title);
		// Older pages are called otherwise: “Page 2 – …”.
		yield {...(number === 1 && about), ...news, memory};
		if (next === undefined) return;
		page = await readOlder(next, told, get, signal);
	}

	yield {posts: [], notices: [], memory: finished};
}

/** One answer of a feed. */
interface Page extends ParsedFeed {
	readonly url: string;
}

function ask(
	url: string,
	{etag, lastModified}: Partial<FeedMemory>,
	get: Fetch,
	signal: AbortSignal | undefined,
): Promise<Answer> {
	const marks = {...(etag && {etag}), ...(lastModified && {lastModified})};
	return get({url, ...marks, maximumBytes: largestFeed, accept: feedTypes, isTyped: true}, signal);
}

/** The feed of an answer; undefined where it holds none. Throws what the site refuses with. */
async function readPage(answer: Answer): Promise<Page | undefined> {
	const {status, url} = answer;
	if (status === 410) throw new FetchError(words.feeds.isGone(hostOf(url)));
	if (status < 200 || status > 299) throw new FetchError(words.feeds.answers(hostOf(url), status));
	const parsed = parseFeed(await decodeFeed(answer), url);
	return parsed && {...parsed, url};
}

/** A page of older items; undefined past the last one, where some sites begin again. */
async function readOlder(
	url: string,
	told: ReadonlySet<string>,
	get: Fetch,
	signal: AbortSignal | undefined,
): Promise<Page | undefined> {
	const answer = await ask(url, {}, get, signal);
	if (answer.status >= 400 && answer.status < 500) return undefined;
	const page = await readPage(answer);
	return page?.feed.items.some(item => !told.has(guidOf(item))) ? page : undefined;
}

/** What was cut is asked for again as a whole. */
function marksOf({headers}: Answer, {isCut}: ParsedFeed): Json {
	const {etag, 'last-modified': lastModified} = headers;
	if (isCut) return writeMemory({isDone: true});
	return writeMemory({isDone: true, ...(etag && {etag}), ...(lastModified && {lastModified})});
}

/** What a feed says of its site. */
function aboutSite(feed: Feed): Partial<SiteNews> {
	const title = lineOf(feed.title);
	const tagline = lineOf(feed.tagline);
	return {
		...(title && {title}),
		...(tagline && {tagline}),
		...(feed.home && {home: feed.home}),
		...(feed.lang && {lang: sanitiseLine(feed.lang)}),
		...(feed.freshForMs !== undefined && {freshForMs: feed.freshForMs}),
	};
}

function newsOf(
	{isCut, url}: Page,
	items: readonly FeedItem[],
	{known}: SiteAsked,
	site: SafeText | undefined,
): Pick<SiteNews, 'posts' | 'seen' | 'notices'> {
	const isKnown = (item: FeedItem) => known.get(guidOf(item)) === versionOf(item);
	return {
		posts: items.filter(item => !isKnown(item)).map(item => makePost(item, site)),
		seen: items.filter(isKnown).map(guidOf),
		notices: isCut ? [words.feeds.isCut(hostOf(url))] : [],
	};
}

function hostOf(url: string) {
	return sanitiseLine(URL.parse(url)?.host ?? url);
}
