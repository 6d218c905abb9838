import {readByline} from '../boilerplate/dateline.ts';
import {countWords, plainForm} from '../boilerplate/measure.ts';
import {headingStyle} from './headings.ts';
import type {Paragraph} from './paragraphs.ts';

/** What is known of a book before its title page is read. */
export interface Known {
	readonly title: string | undefined;
	readonly author: string | undefined;
}

/** The heading of a table of contents. */
const contents =
	/^(?:table of )?contents\b|^(?:inhalt|table des matières|índice|indice|inhoud|spis treści|содержание|目录|目次|(?:list of )?illustrations)\.?$/iu;
/** What printers put on a title page. */
const imprint =
	/^(?:copyright\b|©|all rights reserved|first published|published (?:by|in)|printed (?:by|in|at)|reprinted|author of|illustrated by|with illustrations|translated (?:by|from)|entered according to act|\[illustration|\[frontispiece|illustration:)/iu;
const house =
	/^[^.!?]{0,80}(?:\b(?:press|company|publishers?|limited|ltd\.?)|& (?:co\.?|sons?))[,.]?$|^[\p{Lu}\s,.&:—–-]{0,80}\b1[5-9]\d\d\.?$|^\d{4}$/iu;
/** A line of a title page has no more words, but for one of copyright. */
const mostWords = 25;

/** Whether a line heads a table of contents. */
export function isContents(text: string): boolean {
	return contents.test(text);
}

/**
 * How many paragraphs from `first` to `limit` are the title page: title, author, printer, table of
 * contents. It ends at the first that may be text; a poem is none of it, nor is a dedication.
 */
export function titlePageEnd(
	paragraphs: readonly Paragraph[],
	{first, limit}: {readonly first: number; readonly limit: number},
	{title, author}: Known,
): number {
	const names = [title, author].map(name => plainForm(name ?? '')).filter(Boolean);
	let at = first;
	while (at < limit) {
		const text = paragraphs[at]?.text ?? '';
		if (contents.test(text)) at = contentsEnd(paragraphs, at, limit);
		else if (isOfTitlePage(text, names)) at++;
		else break;
	}

	return at;
}

/** Whether a text is a part of a title page; `names` are its title and its author, in plain form. */
export function isOfTitlePage(text: string, names: readonly string[]): boolean {
	const words = plainForm(text.replace(/[*_]/g, '').replaceAll('\n', ' '));
	if (words === '' || countWords(words) > mostWords) return false;
	if (/^(?:by|von|par|por|di|da|a tale by|written by)$/iu.test(words)) return true;
	if (names.some(name => name.includes(words) || words === `by ${name}`)) return true;
	const lines = text.split('\n').map(line => line.replace(/[*_]/g, '').trim());
	return (
		readByline(lines.join(' ')) !== undefined ||
		lines.every(line => imprint.test(line) || house.test(line))
	);
}

/** Behind a table of contents: its lines are headings that come again, or end in a page's number. */
function contentsEnd(paragraphs: readonly Paragraph[], start: number, limit: number): number {
	const times = new Map<string, number>();
	for (const {text} of paragraphs.slice(start + 1)) {
		if (text.length > 120) continue;
		const words = plainForm(text.replaceAll('\n', ' '));
		times.set(words, (times.get(words) ?? 0) + 1);
	}

	let at = start + 1;
	while (at < limit && isContentsBlock(paragraphs[at]?.text ?? '', times)) at++;
	return at;
}

/** `times` tells how often short paragraphs stand below: an entry that is one itself is there twice. */
function isContentsBlock(text: string, times: ReadonlyMap<string, number>): boolean {
	const lines = text.split('\n').filter(line => countWords(line) > 0);
	return lines.every(
		line =>
			/^(?:chapter|page|chap\.|seite)(?:\s+page)?\.?$/iu.test(line.trim()) ||
			headingStyle(line) !== undefined ||
			(countWords(line) <= 15 && /(?:\s|\.)(?:\d{1,4}|[ivxlc]+)$/u.test(line)) ||
			(times.get(plainForm(line)) ?? 0) > (lines.length === 1 ? 1 : 0),
	);
}
