import type {parseAtomFeed} from 'feedsmith';
import {type Feed, type FeedItem, type FeedText, firstNames, personName, resolve} from './feed.ts';

type Atom = ReturnType<typeof parseAtomFeed<string>>;
type Entry = NonNullable<Atom['entries']>[number];
type Link = NonNullable<Entry['links']>[number];
type Text = NonNullable<Entry['content']>;

/** An Atom feed (RFC 4287), or one of its draft 0.3. `url` is where it was found. */
export function readAtom(feed: Atom, url: string): Feed {
	const base = resolve(feed.xml?.base, url) ?? url;
	return {
		title: textOf(feed.title),
		tagline: textOf(feed.subtitle),
		home: alternateOf(feed.links, base),
		lang: feed.xml?.lang,
		items: (feed.entries ?? []).map(entry => readEntry(entry, feed, base)),
		next: linkOf(feed.links, 'next', base) ?? linkOf(feed.links, 'prev-archive', base),
		generator: feed.generator?.uri ?? feed.generator?.text,
		freshForMs: undefined,
	};
}

function readEntry(entry: Entry, feed: Atom, outer: string): FeedItem {
	const base = resolve(entry.xml?.base, outer) ?? outer;
	const {source} = entry;
	return {
		guid: entry.id,
		// An identifier that is an address leads to the entry more often than not.
		link: alternateOf(entry.links, base) ?? addressIn(entry.id),
		title: textOf(entry.title),
		dates: [entry.published, entry.dc?.dates?.[0], entry.updated].filter(
			date => date !== undefined,
		),
		// An author of the feed is the author of all that name none (section 4.1.1).
		authors: firstNames(
			namesOf(entry.authors),
			entry.dc?.creators,
			namesOf(source?.authors),
			namesOf(feed.authors),
		),
		categories: firstNames([
			...(entry.categories ?? []).map(({label, term}) => label ?? term),
			...(entry.dc?.subjects ?? []),
		]),
		lang: entry.content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang,
		content: textOf(entry.content),
		summary: textOf(entry.summary),
		base,
		told: entry,
	};
}

function addressIn(id: string | undefined): string | undefined {
	return /^https?:/i.test(id ?? '') ? resolve(id, 'about:blank') : undefined;
}

function namesOf(
	people: ReadonlyArray<{readonly name?: string | undefined}> | undefined,
): ReadonlyArray<string | undefined> | undefined {
	return people?.map(({name}) => personName(name));
}

function textOf(text: Text | undefined): FeedText | undefined {
	if (text?.value === undefined) return undefined;
	const {type = 'text'} = text;
	const isPacked = type.includes('/') && !/^text\/|html|xml/i.test(type);
	const value = isPacked ? fromBase64(text.value) : text.value;
	if (value === undefined) return undefined;
	// Many write HTML and do not say so.
	const isHtml = isPacked || /html|xml/i.test(type) || markup.test(value);
	return {value, isHtml, base: text.xml?.base};
}

const markup = /<\/(?:p|div|a|em|i|b|strong|ul)>|<br\b|&#?\w+;/i;

/** What is of another type is in base64 (section 4.1.3.3): words, or a picture or a document. */
function fromBase64(value: string): string | undefined {
	const words = Buffer.from(value, 'base64').toString();
	return /[\0-\x08\x0e-\x1f\ufffd]/.test(words) ? undefined : words;
}

function linkOf(links: readonly Link[] | undefined, rel: string, base: string): string | undefined {
	return resolve(links?.find(link => link.rel === rel)?.href, base);
}

/** The page of an entry or a site: what is no page, or no alternate, comes after. */
function alternateOf(links: readonly Link[] | undefined, base: string): string | undefined {
	const alternates = (links ?? []).filter(
		({href, rel = 'alternate'}) => href !== undefined && /(?:^|\/)alternate$/.test(rel),
	);
	const page = alternates.find(({type}) => type === undefined || /html/i.test(type));
	return resolve((page ?? alternates[0])?.href, base);
}
