import type {Comment, StoryDate, StoryFacts} from '../collection/story.ts';
import type {Told} from '../collection/told.ts';
import type {SafeText} from '../text/safe-text.ts';
import {readCommentCount, readComments} from './comments.ts';
import {type Identity, readIdentity} from './identity.ts';
import {oddCategory, oddDate} from './odd-values.ts';
import type {PathFacts} from './path-facts.ts';
import {readAddresses, readTold} from './read-told.ts';
import {
	asText,
	type Find,
	finder,
	firstDate,
	firstLine,
	firstNumber,
	isNo,
	isYes,
	names,
} from './values.ts';

/** What front matter says, each field in one shape, whatever dialect it came in. */
export interface Fields extends Identity, Omit<StoryFacts, 'title'> {
	readonly title: SafeText | undefined;
	/** Markdown as written. */
	readonly excerpt: string | undefined;
	readonly comments: readonly Comment[];
	/** How many comments there are, which may be more than are at hand. */
	readonly commentCount: number;
	/** What its page told of the stories around it. */
	readonly told: Told | undefined;
	/** The addresses and names by which other pages may name it. */
	readonly addresses: readonly string[];
	/** Sentences about what is not written as it is meant, one of each kind. */
	readonly oddities: readonly SafeText[];
	readonly isDraft: boolean;
	/** Whether its layout or type calls it a page of the site. */
	readonly isPage: boolean;
	/** The first day on which it is to be shown, where the author says so. */
	readonly appears: StoryDate | undefined;
	/** The day from which on it is no longer to be shown. */
	readonly expires: StoryDate | undefined;
}

/** Reads the fields of a front matter, with what the path tells where they are silent. */
export function readFields(fields: Readonly<Record<string, unknown>>, path: PathFacts): Fields {
	const find = finder(fields);
	const comments = readComments(find('comments')[0]);
	return {
		...readIdentity(find),
		title: firstLine(find('title')),
		date: firstDate(find(...dateKeys)) ?? path.date,
		authors: readAuthors(find),
		categories: readCategories(find, path),
		tags: names(find('tags', 'tag').map(splitLabels)).map(withoutHash),
		series: names(find('series'))[0],
		part: readPart(find),
		lang: readLanguage(find),
		excerpt: find('excerpt', 'summary', 'description', 'teaser').map(asText).find(Boolean),
		comments,
		commentCount: Math.max(comments.length, readCommentCount(find)),
		told: readTold(find),
		addresses: readAddresses(find),
		oddities: findOddities(find),
		isDraft: isDraft(find),
		isPage: find('layout', 'type').some(value => asText(value)?.toLowerCase() === 'page'),
		appears: firstDate(find('publishdate')),
		expires: firstDate(find('expirydate', 'unpublishdate')),
	};
}

/** `date` in most, `pubDate` in Astro, the rest in notes and exports. */
const dateKeys = ['date', 'pubdate', 'publishdate', 'published', 'created', 'createdat'];

function findOddities(find: Find): readonly SafeText[] {
	const dates = find(...dateKeys, 'expirydate', 'unpublishdate');
	const odd = [oddDate(dates), oddCategory(find('categories', 'category'))];
	return odd.filter(sentence => sentence !== undefined);
}

/** `author` is one name, even "Le Guin, Ursula K."; `authors` may be several with commas. */
function readAuthors(find: Find): readonly SafeText[] {
	const several = names(find('authors').map(value => splitText(value, /\s*(?:;|,)\s*/)));
	return several.length > 0 ? several : names(find('author', 'byline', 'by'));
}

/**
 * Jekyll separates categories with spaces, Hexo does not: `jekyll update` below `_posts` is two,
 * `Short stories` is one everywhere.
 */
function readCategories(find: Find, path: PathFacts): readonly SafeText[] {
	const written = find('categories', 'category').map(value => {
		const isJekyll = path.isPost && /^[\p{Ll}\p{N}\s_-]+$/u.test(asText(value) ?? '');
		return splitText(value, isJekyll ? /\s+/ : /\s*,\s*/);
	});
	const categories = names(written).filter(name => !/^uncategori[sz]ed$/i.test(name));
	return categories.length > 0 ? categories : names(path.category);
}

/** Labels in one text are separated by commas, else by spaces. */
function splitLabels(value: unknown): unknown {
	return splitText(value, asText(value)?.includes(',') ? /\s*,\s*/ : /\s+/);
}

function splitText(value: unknown, separator: RegExp): unknown {
	return typeof value === 'string' ? value.trim().split(separator) : value;
}

function withoutHash(tag: SafeText): SafeText {
	return tag.replace(/^#+(?=.)/, '') as SafeText;
}

function readPart(find: Find): number | undefined {
	const series = find('series').map(value => finder(Object(value))('part', 'order', 'index')[0]);
	return firstNumber([...find('part', 'seriespart', 'seriesorder', 'seriesindex'), ...series]);
}

function readLanguage(find: Find): string | undefined {
	const tag = asText(find('lang', 'language', 'locale')[0])?.replaceAll('_', '-');
	return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function isDraft(find: Find): boolean {
	const isUnpublished = find('published', 'publish').some(isNo);
	const status = asText(find('status')[0])?.toLowerCase();
	return find('draft').some(isYes) || isUnpublished || status === 'draft' || status === 'hidden';
}
