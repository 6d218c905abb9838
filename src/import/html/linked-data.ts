import {decodeHTML} from 'entities';
import type {StoryDate} from '../../core/collection/story.ts';
import {parseDate} from '../../core/story-format/parse-date.ts';
import type {Searchable} from './dom.ts';

/** What JSON-LD says of the article on a page (schema.org, CreativeWork and below). */
export interface LinkedData {
	readonly title?: string | undefined;
	readonly date?: StoryDate | undefined;
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	readonly tags: readonly string[];
	readonly lang?: string | undefined;
	readonly siteName?: string | undefined;
	readonly commentCount?: number | undefined;
	/** The text of the article, where the data repeats it. */
	readonly articleBody?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const articles = /(?:Article|BlogPosting|ShortStory|CreativeWork|Chapter|Book|Story)$/;
/** The most bytes and things that are looked at: data is no place for bombs either. */
const longest = 1024 * 1024;
const mostThings = 1000;

/** Reads the JSON-LD of a page; what is broken is passed over. */
export function linkedData(document: Searchable): LinkedData {
	const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
		({textContent}) => parse(textContent ?? ''),
	);
	const article = things.find(thing => typesOf(thing).some(type => articles.test(type)));
	if (!article) return {authors: [], categories: [], tags: []};
	return {
		title: text(article.headline) ?? text(article.name),
		date: parseDate(article.datePublished ?? article.dateCreated),
		authors: names(article.author, things),
		categories: names(article.articleSection, things),
		tags: names(article.keywords, things)
			.flatMap(words => words.split(/\s*,\s*/))
			.filter(Boolean),
		lang: text(article.inLanguage),
		siteName: names(article.publisher, things)[0] ?? names(article.isPartOf, things)[0],
		commentCount: typeof article.commentCount === 'number' ? article.commentCount : undefined,
		articleBody: text(article.articleBody),
	};
}

function parse(json: string): readonly Thing[] {
	if (json.length > longest) return [];
	try {
		return flatten(JSON.parse(json.trim().replace(/^<!--|-->$/g, ''))).slice(0, mostThings);
	} catch {
		return [];
	}
}

function flatten(value: unknown): readonly Thing[] {
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (!isThing(value)) return [];
	return Array.isArray(value['@graph']) ? value['@graph'].filter(isThing) : [value];
}

function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): readonly string[] {
	return [thing['@type']].flat().filter(type => typeof type === 'string');
}

/** Plugins write titles into the data as they stand in HTML: `Don&#8217;t`. */
function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? decodeHTML(value).trim() : undefined;
}

/** Names of texts, of things, or of what stands under the same `@id` elsewhere. */
function names(value: unknown, things: readonly Thing[]): readonly string[] {
	return [value]
		.flat()
		.flatMap(each => {
			if (typeof each === 'string') return text(each) ?? [];
			if (!isThing(each)) return [];
			const named =
				each.name === undefined
					? things.find(thing => thing['@id'] === each['@id'] && thing.name !== undefined)
					: each;
			return text(named?.name) ?? [];
		})
		.filter(name => name !== '');
}
