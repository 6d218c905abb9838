import type {parseRdfFeed, parseRssFeed} from 'feedsmith';
import {type Feed, type FeedItem, type FeedText, firstNames, personName, resolve} from './feed.ts';

type Rss = ReturnType<typeof parseRssFeed<string>>;
type RssItem = NonNullable<Rss['items']>[number];
type Rdf = ReturnType<typeof parseRdfFeed<string>>;
type RdfItem = NonNullable<Rdf['items']>[number];
/** What both kinds of items say with the same names. */
type AnyItem = Pick<
	RssItem & RdfItem,
	'atom' | 'content' | 'dc' | 'dcterms' | 'description' | 'link' | 'title' | 'xml'
>;

const minuteMs = 60_000;

/** An RSS 0.9x or 2.0 feed. `url` is where it was found. */
export function readRss(feed: Rss, url: string): Feed {
	const base = resolve(feed.xml?.base, url) ?? resolve(feed.link, url) ?? url;
	const authors = firstNames(
		feed.dc?.creators?.map(personName),
		[personName(feed.itunes?.author)],
		[feed.managingEditor?.name],
	);
	return {
		title: html(feed.title ?? feed.dc?.titles?.[0]),
		tagline: html(feed.description),
		home: resolve(feed.link, url) ?? linkOf(feed.atom?.links, 'alternate', url),
		lang: feed.language ?? feed.dc?.languages?.[0],
		items: (feed.items ?? []).map(item => readRssItem(item, base, authors)),
		next: linkOf(feed.atom?.links, 'next', url) ?? linkOf(feed.atom?.links, 'prev-archive', url),
		generator: feed.generator,
		freshForMs: feed.ttl === undefined || feed.ttl < 0 ? undefined : feed.ttl * minuteMs,
	};
}

function readRssItem(item: RssItem, base: string, authors: readonly string[]): FeedItem {
	const common = readItem(item, base);
	const {guid} = item;
	const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
	const isAddress = /^https?:/i.test(permalink ?? '');
	return {
		...common,
		guid: guid?.value,
		link: common.link ?? (isAddress ? resolve(permalink, base) : undefined),
		dates: present([item.pubDate, ...common.dates]),
		authors: firstNames(
			common.authors,
			item.authors?.map(({name}) => personName(name)),
			[personName(item.itunes?.author)],
			authors,
		),
		categories: firstNames([
			...(item.categories ?? []).map(({name}) => name),
			...(item.dc?.subjects ?? []),
		]),
	};
}

/** An RSS 0.90 or 1.0 feed, in RDF. */
export function readRdf(feed: Rdf, url: string): Feed {
	const base = resolve(feed.xml?.base, url) ?? resolve(feed.link, url) ?? url;
	return {
		title: html(feed.title ?? feed.dc?.titles?.[0]),
		tagline: html(feed.description),
		home: resolve(feed.link, url),
		lang: feed.dc?.languages?.[0],
		items: (feed.items ?? []).map(item => ({
			...readItem(item, base),
			guid: item.rdf?.about,
			categories: firstNames(item.dc?.subjects),
		})),
		next: linkOf(feed.atom?.links, 'next', url),
		generator: undefined,
		freshForMs: undefined,
	};
}

function readItem(item: AnyItem, outer: string): FeedItem {
	const base = resolve(item.xml?.base, outer) ?? outer;
	const link = resolve(item.link, base) ?? linkOf(item.atom?.links, 'alternate', base);
	const {dc, dcterms, atom} = item;
	return {
		guid: atom?.id,
		link,
		title: html(item.title ?? dc?.titles?.[0] ?? atom?.title?.value),
		dates: present([
			atom?.published,
			...(dc?.dates ?? []),
			...(dcterms?.issued ?? []),
			...(dcterms?.created ?? []),
			...(dcterms?.dates ?? []),
			atom?.updated,
			...(dcterms?.modified ?? []),
		]),
		authors: firstNames(
			dc?.creators?.map(personName),
			atom?.authors?.map(({name}) => name),
		),
		categories: [],
		lang: item.xml?.lang ?? dc?.languages?.[0],
		content: html(item.content?.encoded) ?? html(atom?.content?.value),
		summary: html(item.description ?? dc?.descriptions?.[0] ?? atom?.summary?.value),
		// What is relative was written for the item's own page.
		base: item.xml?.base === undefined ? (link ?? base) : base,
		told: item,
	};
}

function html(value: string | undefined): FeedText | undefined {
	return value === undefined ? undefined : {value, isHtml: true};
}

function linkOf(
	links: ReadonlyArray<{readonly href?: string; readonly rel?: string}> | undefined,
	rel: string,
	base: string,
): string | undefined {
	return resolve(links?.find(link => (link.rel ?? 'alternate') === rel)?.href, base);
}

function present(dates: ReadonlyArray<string | undefined>): readonly string[] {
	return dates.filter(date => date !== undefined);
}
