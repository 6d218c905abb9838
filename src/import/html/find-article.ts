import {greatestOf} from '../../core/text/extremes.ts';
import {countWords} from '../boilerplate/measure.ts';
import type {Document, Element} from './dom.ts';

/** Where the text of a story stands on most pages, the surest first. */
const selectors = [
	'[itemprop="articleBody"]',
	'.e-content',
	'.entry-content',
	'.wp-block-post-content',
	'.post-content',
	'.available-content',
	'.post-body',
	'.article-content',
	'.article-body',
	'.story-content',
	'.storytext',
];

/** A text with fewer words is the teaser of a story, or a box that is called like one. */
const fewest = 40;
/** What holds the most of the page's words holds the story, even when a selector finds less. */
const share = 0.25;

/** The elements that hold a story each, on a page of several; none on all other pages. */
export function findEntries(document: Document): readonly Element[] {
	for (const selector of selectors) {
		const found = outermost([...document.querySelectorAll(selector)]).filter(
			element => !element.closest('.comment,#comments,.comments-area,aside,footer,nav'),
		);
		const long = found.filter(element => countWords(element.textContent ?? '') >= fewest);
		if (long.length > 0) return longest(long);
	}

	return [];
}

function outermost(elements: readonly Element[]): readonly Element[] {
	const all = new Set(elements);
	const isInside = (element: Element) => {
		for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return true;
		return false;
	};

	return elements.filter(element => !isInside(element));
}

/** Those that are as long as the longest, if each has a title of its own: a page of several stories. */
function longest(elements: readonly Element[]): readonly Element[] {
	const lengths = elements.map(element => (element.textContent ?? '').length);
	const most = greatestOf(lengths);
	const whole = elements.filter((_, index) => (lengths[index] ?? 0) >= most * share);
	const titles = new Set(whole.map(titleNear));
	const isTitledEach = titles.size === whole.length && !titles.has(undefined);
	return whole.length > 1 && isTitledEach ? whole : [];
}

/** The heading of the article that an element stands in. */
export function titleNear(element: Element): Element | undefined {
	const article = element.closest('article,.hentry,.h-entry,.post') ?? element;
	const heading = article.querySelector(
		'.entry-title,.p-name,.post-title,[itemprop="headline"],h1,h2',
	);
	return heading ?? undefined;
}
