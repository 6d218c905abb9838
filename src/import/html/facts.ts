import type {StoryDate} from '../../core/collection/story.ts';
import {parseDate} from '../../core/story-format/parse-date.ts';
import {calledAuthors, markedAuthors, namesOf} from './authors.ts';
import type {Element, Searchable} from './dom.ts';
import {linkedData} from './linked-data.ts';

/** What a page's markup says of its story. Nothing of it is sanitised yet. */
export interface PageFacts {
	readonly title: string | undefined;
	readonly date: StoryDate | undefined;
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	readonly tags: readonly string[];
	readonly lang: string | undefined;
	/** The address that the page names as its own. */
	readonly canonical: string | undefined;
	readonly siteName: string | undefined;
	readonly commentCount: number | undefined;
	/** The text of the article, where the page's data repeats it. */
	readonly articleBody: string | undefined;
}

/** Reads JSON-LD first, then Open Graph and `meta`, then microformats and what themes write. */
export function readFacts(document: Searchable, root?: Element): PageFacts {
	const data = linkedData(document);
	const meta = (...names: readonly string[]) => firstContent(document, names);
	const siteName =
		meta('og:site_name') ?? data.siteName ?? words(document, '.site-title,.site-name');
	return {
		title: data.title ?? titleOf(document, meta('og:title', 'twitter:title', 'dc.title'), siteName),
		date:
			data.date ??
			parseDate(
				meta('article:published_time', 'date', 'dc.date', 'dcterms.created', 'pubdate') ??
					dateOnPage(document),
			),
		authors: firstFull([
			data.authors,
			markedAuthors(document),
			namesOf(meta('author', 'dc.creator', 'DC.creator', 'dcterms.creator', 'dc:creator')),
			namesOf(meta('byl', 'parsely-author', 'sailthru.author', 'article:author')),
			calledAuthors(document),
		]),
		categories: firstFull([
			all(document, '.cat-links a,a[rel~="category"],.p-category,.post-categories a'),
			data.categories,
			list(meta('article:section')),
		]),
		tags: firstFull([
			all(document, '.tags-links a,.tag-links a,.post-tags a,a[rel="tag"]'),
			contents(document, 'article:tag'),
			data.tags,
		]),
		lang:
			root?.getAttribute('lang') ||
			root?.getAttribute('xml:lang') ||
			meta('og:locale')?.replace('_', '-') ||
			data.lang,
		canonical:
			address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
			address(meta('og:url')) ??
			address(document.querySelector('.u-url')?.getAttribute('href')),
		siteName,
		commentCount: data.commentCount,
		articleBody: data.articleBody,
	};
}

function titleOf(
	document: Searchable,
	social: string | undefined,
	siteName: string | undefined,
): string | undefined {
	const onPage = words(
		document,
		'.entry-title,.p-name,.post-title,[itemprop="headline"],article h1',
	);
	const heading = [...document.querySelectorAll('h1')].map(
		({textContent}) => textContent?.trim() ?? '',
	);
	const inHead = document.querySelector('title')?.textContent?.trim();
	const found =
		onPage ?? social ?? heading.find(text => text !== '' && text !== siteName) ?? inHead;
	return found === undefined ? undefined : withoutSite(found, siteName);
}

/** `The Ferry – The Kettle Lane Reader` without the site's name. */
function withoutSite(title: string, siteName: string | undefined): string {
	if (siteName === undefined || !title.endsWith(siteName)) return title;
	return title.slice(0, -siteName.length).replace(/\s*[|·•–—«»:-]\s*$/u, '') || title;
}

function dateOnPage(document: Searchable): string | undefined {
	const time = document.querySelector(
		'time.published[datetime],.dt-published[datetime],.entry-date[datetime],[itemprop="datePublished"],article time[datetime],time[datetime]',
	);
	return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? undefined;
}

function firstContent(document: Searchable, names: readonly string[]): string | undefined {
	return names.flatMap(name => contents(document, name))[0];
}

function contents(document: Searchable, name: string): readonly string[] {
	return [
		...document.querySelectorAll(
			`meta[property="${name}"],meta[name="${name}"],meta[name="${name.toUpperCase()}"]`,
		),
	]
		.map(element => element.getAttribute('content')?.trim() ?? '')
		.filter(Boolean);
}

function words(document: Searchable, selector: string): string | undefined {
	return document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

function all(document: Searchable, selector: string): readonly string[] {
	const found = [...document.querySelectorAll(selector)]
		.filter(
			element =>
				!element.closest(
					'.comment,#comments,.comments-area,aside,body > footer,.site-footer,.widget,.related,.jp-relatedposts',
				),
		)
		.map(element => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
	return [...new Set(found.filter(text => text !== '' && text.length <= 80))];
}

function list(text: string | undefined): readonly string[] {
	return text === undefined || /^https?:/.test(text) ? [] : text.split(/\s*,\s*/).filter(Boolean);
}

function firstFull(lists: ReadonlyArray<readonly string[]>): readonly string[] {
	return lists.find(each => each.length > 0) ?? [];
}

/** An absolute address of the web; everything else is undefined. */
export function address(text: string | null | undefined): string | undefined {
	return text && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? text : undefined;
}
