import {
	DetectError,
	detectJsonFeed,
	MalformedError,
	ParseError,
	parseFeed as parseAny,
} from 'feedsmith';
import type {Feed} from './feed.ts';
import {keepApart} from './keep-apart.ts';
import {mendFeed} from './mend-feed.ts';
import {readAtom} from './read-atom.ts';
import {readJson} from './read-json.ts';
import {readRdf, readRss} from './read-rss.ts';

/** A feed, and whether something of it was missing. */
export interface ParsedFeed {
	readonly feed: Feed;
	/** It broke off, or is damaged: what came whole was read. */
	readonly isCut: boolean;
}

/**
 * Reads a feed of any kind: RSS 0.9 to 2.0, RDF, Atom, JSON Feed. `url` is where it was found.
 * Undefined where the text is none.
 */
export function parseFeed(text: string, url: string): ParsedFeed | undefined {
	const sound = decodeBase64(text);
	const whole = tryParse(sound, url);
	if (whole === 'none') return undefined;
	if (whole !== 'damaged') return {feed: keepApart(whole), isCut: false};
	const mended = mendFeed(escapeSigns(sound), part => typeof tryParse(part, url) !== 'string');
	const part = mended === undefined ? 'damaged' : tryParse(mended, url);
	return typeof part === 'string' ? undefined : {feed: keepApart(part), isCut: true};
}

function tryParse(text: string, url: string): Feed | 'damaged' | 'none' {
	try {
		const parsed = parseAny(text);
		if (parsed.format === 'rss') return readRss(parsed.feed, url);
		if (parsed.format === 'rdf') return readRdf(parsed.feed, url);
		return parsed.format === 'atom' ? readAtom(parsed.feed, url) : readJson(parsed.feed, url);
	} catch (error) {
		if (error instanceof ParseError) return empty;
		if (error instanceof MalformedError) return 'damaged';
		if (!(error instanceof DetectError)) throw error;
		return isCutJson(text) ? 'damaged' : 'none';
	}
}

/** A feed that says nothing yet. */
const empty: Feed = {
	title: undefined,
	tagline: undefined,
	home: undefined,
	lang: undefined,
	items: [],
	next: undefined,
	generator: undefined,
	freshForMs: undefined,
};

/** What is in CDATA or a comment stays; `<` before what is no name was meant as a sign. */
function escapeSigns(text: string): string {
	return text.replace(
		/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![a-z_/!?])/gi,
		found => (found === '<' ? '&lt;' : found),
	);
}

/** JSON cannot be read at all when its end is missing. */
function isCutJson(text: string): boolean {
	return (
		/^\s*\{/.test(text) &&
		/"https?:\/\/jsonfeed\.org\/version\//.test(text.replaceAll('\\/', '/').slice(0, 4096)) &&
		!detectJsonFeed(text)
	);
}

/** Draft 0.3 of Atom has words in base64. */
const inBase64 = /(<([\w:]+)\b[^<>]*?)\smode=["']base64["']([^<>]*>)\s*([\w+/=\s]*)(<\/\2\s*>)/g;

function decodeBase64(text: string): string {
	if (!/\smode=["']base64["']/.test(text)) return text;
	return text.replace(inBase64, (_all, start, _name, rest, words, end) => {
		const decoded = Buffer.from(words, 'base64').toString();
		return `${start}${rest}${decoded.replace(/&/g, '&amp;').replace(/</g, '&lt;')}${end}`;
	});
}
