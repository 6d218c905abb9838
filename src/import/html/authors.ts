import {isPersonName, readByline} from '../boilerplate/dateline.ts';
import {splitAuthors} from '../boilerplate/head.ts';
import type {Element, Searchable} from './dom.ts';

/** What marks an author by a standard (HTML's rel, microformats, schema.org) or by a common theme. */
const marked = '.author-name,.author .fn,.byline .fn,.p-author,[itemprop="author"],[rel~="author"]';
/** What is only called so. */
const called = '[class*="byline" i],[class*="by-line" i],[class*="author" i]';
/** Where names are those of others: who commented, what else is to be read. */
const elsewhere =
	'.comment,#comments,.comments-area,aside,body > footer,.site-footer,.widget,.related,.jp-relatedposts';
/** A longer text is more than names, and a longer line more than a byline with its date (UTF-16 units). */
const longest = 80;
const longestLine = 200;

/** The names that a page marks as those of its authors. */
export function markedAuthors(document: Searchable): readonly string[] {
	const names = texts(document, marked).map(withoutBy);
	return [...new Set(names.filter(name => name !== '' && name.length <= longest))];
}

/**
 * The names of the first element that is called a byline or an author by its class; only what can be
 * names of people, for much else is called so.
 */
export function calledAuthors(document: Searchable): readonly string[] {
	for (const element of document.querySelectorAll(called)) {
		if (element.closest(elsewhere) || textOf(element).length > longestLine) continue;
		const linked = [...element.querySelectorAll('a')].flatMap(link => people(textOf(link)));
		const found = linked.length > 0 ? linked : people(textOf(element));
		if (found.length > 0) return [...new Set(found)];
	}

	return [];
}

/** The names in what a page's head says of its authors: `By Ines Marlow and Lena Vos`. */
export function namesOf(text: string | undefined): readonly string[] {
	if (text === undefined || /^https?:/.test(text)) return [];
	const written = readByline(text);
	return written === undefined ? text.split(/\s*,\s*/).filter(Boolean) : splitAuthors(written);
}

/** Names of people of two words or more, when the text is nothing else. */
function people(text: string): readonly string[] {
	if (text.length > longest) return [];
	const names = splitAuthors(withoutBy(text));
	return names.every(name => name.includes(' ') && isPersonName(name)) ? names : [];
}

function withoutBy(text: string): string {
	return (readByline(text) ?? text).replace(/^[\s|•·–—-]+|[\s|•·–—,-]+$/g, '');
}

function texts(document: Searchable, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)]
		.filter(element => !element.closest(elsewhere))
		.map(textOf);
}

function textOf({textContent}: Element): string {
	return textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
