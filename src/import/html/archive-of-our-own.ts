import {parseDate} from '../../sources/parse-date.ts';
import {type SafeText, safe} from '../../text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../text/sanitise.ts';
import type {Provenance} from '../boilerplate/to-imported.ts';
import {type ImportedStory, makeStory} from '../imported.ts';
import type {Document, Element} from './dom.ts';
import {address} from './facts.ts';
import {textBlocks} from './text-blocks.ts';
import {toMarkdown} from './to-markdown.ts';

/** The marks of a work that the Archive of Our Own gave as HTML, or of its page. */
const marks = '#preface .byline a[rel="author"],#workskin #chapters,.meta dd.fandom';

/**
 * Reads a work of the Archive of Our Own: each chapter a story, fandoms as categories, summary
 * and notes kept. Undefined for every other page.
 */
export function readArchive(
	document: Document,
	{source, repaired, lang}: Provenance,
): readonly ImportedStory[] | undefined {
	const chapters = document.querySelector('#chapters');
	if (!chapters || !document.querySelector(marks)) return undefined;
	const facts = readWork(document);
	const texts = chapterTexts(chapters);
	const isSeries = texts.length > 1;
	const shared = {
		...facts,
		source: source === undefined ? facts.guid : sanitiseLine(source),
		lang: lang === undefined ? undefined : sanitiseLine(lang),
		repaired: repaired === undefined ? undefined : sanitiseLine(repaired),
	};
	return texts.map(({heading, ...text}, index) =>
		makeStory({
			...shared,
			...(isSeries && partOf(facts, heading, index + 1)),
			body: withNotes(document, chapters, text, index === 0, index === texts.length - 1),
			removed: index === 0 ? metaBlocks(document) : [],
		}),
	);
}

function partOf({title, guid}: ReturnType<typeof readWork>, heading: string, part: number) {
	return {
		title: sanitiseLine(heading || `Chapter ${part}`),
		series: title,
		part,
		guid: guid && safe`${guid}#chapter-${part}`,
	};
}

/** What the work's preface says of all its chapters. */
function readWork(document: Document) {
	const lines = (selector: string) =>
		[...document.querySelectorAll(selector)].map(({textContent}) =>
			sanitiseLine(textContent ?? ''),
		);
	const first = (...selectors: readonly string[]) =>
		selectors.flatMap(lines).find(line => line !== '');
	const links = [...document.querySelectorAll('a[href*="/works/"]')].map(element =>
		element.getAttribute('href'),
	);
	const link = address(links.find(href => /\/works\/\d+$/.test(href ?? '')));
	const stats = first('.stats', 'dl.stats', '#preface .meta') ?? '';
	return {
		title:
			first('h2.title.heading', '#preface h1', '#preface .title', 'h1', 'title') ??
			sanitiseLine('Untitled'),
		date: parseDate(/(?:Published|Posted)[^\d]*(\d{4}-\d{2}-\d{2})/.exec(stats)?.[1]),
		authors: [...new Set(lines('.byline a[rel="author"],h3.byline a'))],
		categories: [...new Set([...lines('dd.fandom a'), ...tagsUnder(document, /^fandom/i)])],
		tags: [...new Set([...lines('dd.freeform a'), ...tagsUnder(document, /^additional tags?/i)])],
		guid: link === undefined ? undefined : sanitiseLine(link),
	};
}

/** Summary and notes stand as quotes: those of the work around all chapters, a chapter's around it. */
function withNotes(
	document: Document,
	chapters: Element,
	{element, before, after}: Text,
	isFirst: boolean,
	isLast: boolean,
): SafeText {
	const ofWork = (selector: string) =>
		[...document.querySelectorAll(selector)].filter(each => !chapters.contains(each));
	const above = isFirst
		? ofWork(
				'#preface .meta blockquote.userstuff,.preface .summary blockquote,.preface .notes blockquote',
			)
		: [];
	const below = isLast ? ofWork('#afterword blockquote.userstuff,#work_endnotes blockquote') : [];
	const quoteAll = (notes: readonly Element[]) =>
		notes.map(({innerHTML}) => quote(toMarkdown(innerHTML)));
	const pieces = [
		...quoteAll([...above, ...before]),
		toMarkdown(element.innerHTML),
		...quoteAll([...after, ...below]),
	];
	return sanitise(pieces.filter(Boolean).join('\n\n'));
}

/** The text of a chapter, with the summary and the notes before it and the notes after it. */
interface Text {
	readonly element: Element;
	readonly before: readonly Element[];
	readonly after: Element[];
}

interface Chapter extends Text {
	readonly heading: string;
}

/** Each `.userstuff` with the heading before it; the whole element for a work of one chapter. */
function chapterTexts(chapters: Element): readonly Chapter[] {
	const own = readTexts(chapters);
	if (own.length === 0) return [{heading: '', element: chapters, before: [], after: []}];
	const headings = [...chapters.querySelectorAll('.meta .heading,h2.heading,h3.title')];
	return own.map((text, index) => ({
		...text,
		heading: (headings[index]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
	}));
}

function readTexts(chapters: Element): readonly Text[] {
	const found: Text[] = [];
	let before: Element[] = [];
	for (const element of chapters.querySelectorAll('.userstuff')) {
		const note = element.closest('.meta,.notes,.summary');
		const last = found.at(-1);
		if (note && last && isAtEnd(note)) last.after.push(element);
		else if (note) before.push(element);
		else if (!element.closest('blockquote')) {
			found.push({element, before, after: []});
			before = [];
		}
	}

	found.at(-1)?.after.push(...before);
	return found;
}

function isAtEnd(note: Element): boolean {
	return (
		/\bend\b/.test(note.className) || /^\s*(?:chapter )?end notes/i.test(note.textContent ?? '')
	);
}

function tagsUnder(document: Document, name: RegExp): readonly ReturnType<typeof sanitiseLine>[] {
	const term = [...document.querySelectorAll('dl.tags dt')].find(({textContent}) =>
		name.test(textContent?.trim() ?? ''),
	);
	return [...(term?.nextElementSibling?.querySelectorAll('a') ?? [])].map(({textContent}) =>
		sanitiseLine(textContent ?? ''),
	);
}

function quote(markdown: string): string {
	return markdown
		.split('\n')
		.map(line => `> ${line}`.trimEnd())
		.join('\n');
}

function metaBlocks(document: Document): ImportedStory['removed'] {
	const zones = [
		{rule: 'preface', element: document.querySelector('#preface')},
		{rule: 'afterword', element: document.querySelector('#afterword')},
	];
	return zones.flatMap(({rule, element}) =>
		element ? textBlocks(element).map(text => ({line: 0, rule, text: sanitise(text)})) : [],
	);
}
