import {decodeEntities} from '../../core/document/entities.ts';
import {escapeMarkdown} from '../escape-markdown.ts';
import type {Document} from '../html/dom.ts';
import {dropHidden, stylesOf} from '../html/hidden.ts';
import {dropPageNumbers} from '../html/page-numbers.ts';
import {parsePart} from '../html/parse.ts';
import {applyStyles} from '../html/styles.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import type {FeedText} from './feed.ts';
import {resolve} from './feed.ts';

/** The text of an item, and what was hidden in it; nothing is sanitised yet. */
export interface FeedBody {
	/** Markdown. */
	readonly markdown: string;
	readonly hidden: readonly string[];
	/** Whether it ends in a link to the item's own page: there is more to read there. */
	readonly leadsOn: boolean;
}

/** A text of a feed as Markdown, all of it: a feed has no menus. Throws a sentence where it is nested too deeply. */
export function readBody(text: FeedText, base: string, link?: string): FeedBody {
	if (!text.isHtml || !/<[a-z!/]/i.test(text.value)) {
		const plain = text.isHtml ? decodeEntities(text.value) : text.value;
		return {markdown: paragraphs(plain), hidden: [], leadsOn: false};
	}

	const document = parsePart(text.value);
	const styles = stylesOf(document);
	const hidden = dropHidden(document, styles);
	applyStyles(document, styles);
	dropPageNumbers(document);
	makeAbsolute(document, resolve(text.base, base) ?? base);
	return {markdown: toMarkdown(document.body), hidden, leadsOn: endsInLink(document, link)};
}

function paragraphs(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	return lines
		.map(line => escapeMarkdown(line.trim()))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function makeAbsolute(document: Document, base: string): void {
	for (const name of ['href', 'src']) {
		for (const element of document.querySelectorAll(`[${name}]`)) {
			const address = element.getAttribute(name) ?? '';
			// A note of the text itself.
			if (address.startsWith('#')) continue;
			const absolute = resolve(address, base);
			if (absolute !== undefined) element.setAttribute(name, absolute);
		}
	}
}

function endsInLink(document: Document, link: string | undefined): boolean {
	const last = [...document.querySelectorAll('a[href]')].at(-1);
	if (last === undefined || link === undefined) return false;
	const target = last.getAttribute('href')?.replace(/#.*$/, '');
	const words = (last.textContent ?? '').trim();
	return (
		target === link.replace(/#.*$/, '') &&
		words !== '' &&
		(document.body.textContent ?? '').trim().endsWith(words)
	);
}
