import {parseDate} from '../../sources/parse-date.ts';
import {type SafeText, safe} from '../../text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../text/sanitise.ts';
import {type ImportedStory, makeStory} from '../imported.ts';
import type {Provenance} from '../page/to-imported.ts';
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
	return texts.map(({heading, element}, index) =>
		makeStory({
			...shared,
			...(isSeries && partOf(facts, heading, index + 1)),
			body: withNotes(
				document,
				toMarkdown(element.innerHTML),
				index === 0,
				index === texts.length - 1,
			),
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

/** The summary and the notes stand before the first chapter as quotes, the end notes after the last. */
function withNotes(document: Document, text: string, isFirst: boolean, isLast: boolean): SafeText {
	const written = (selector: string) =>
		[...document.querySelectorAll(selector)].map(({innerHTML}) => toMarkdown(innerHTML));
	const before = isFirst
		? written(
				'#preface .meta blockquote.userstuff,.preface .summary blockquote,.preface .notes blockquote',
			)
		: [];
	const after = isLast ? written('#afterword blockquote.userstuff,#work_endnotes blockquote') : [];
	return sanitise([...before.map(quote), text, ...after.map(quote)].filter(Boolean).join('\n\n'));
}

interface Chapter {
	readonly heading: string;
	readonly element: Element;
}

/** Each `.userstuff` with the heading before it; the whole element for a work of one chapter. */
function chapterTexts(chapters: Element): readonly Chapter[] {
	const own = [...chapters.querySelectorAll('.userstuff')].filter(
		element => !element.closest('.meta,.notes,.summary,blockquote'),
	);
	if (own.length === 0) return [{heading: '', element: chapters}];
	const headings = [...chapters.querySelectorAll('.meta .heading,h2.heading,h3.title')];
	return own.map((element, index) => ({
		heading: (headings[index]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
		element,
	}));
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
	const preface = document.querySelector('#preface');
	return preface
		? textBlocks(preface).map(text => ({line: 0, rule: 'preface', text: sanitise(text)}))
		: [];
}
