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
	'#chapters .userstuff',
	'#chapters',
	'.storytext',
	'article',
	'main',
	'[role="main"]',
];

/** A text with fewer words is the teaser of a story, or a box that is called like one. */
const fewest = 40;
/** What holds the most of the page's words holds the story, even when a selector finds less. */
const share = 0.25;

/** The element that holds the story, or those that hold one each; none when no selector fits. */
export function findArticles(document: Document): readonly Element[] {
	for (const selector of selectors) {
		const found = outermost([...document.querySelectorAll(selector)]).filter(
			element => !element.closest('.comment,#comments,.comments-area,aside,footer,nav'),
		);
		const long = found.filter(element => countWords(element.textContent ?? '') >= fewest);
		if (long.length > 0) return longest(long);
		if (found.length === 1) return found;
	}

	return [];
}

function outermost(elements: readonly Element[]): readonly Element[] {
	return elements.filter(
		element => !elements.some(other => other !== element && other.contains(element)),
	);
}

/** One story, unless others on the page are as long: then it is a page of several. */
function longest(elements: readonly Element[]): readonly Element[] {
	const lengths = elements.map(element => (element.textContent ?? '').length);
	const most = Math.max(...lengths);
	const whole = elements.filter((_, index) => (lengths[index] ?? 0) >= most * share);
	const titled = whole.filter(element => titleNear(element) !== undefined);
	if (whole.length > 1 && titled.length === whole.length) return whole;
	return elements.filter((_, index) => lengths[index] === most).slice(0, 1);
}

/** The heading of the article that an element stands in. */
export function titleNear(element: Element): Element | undefined {
	const article = element.closest('article,.hentry,.h-entry,.post') ?? element;
	const heading = article.querySelector(
		'.entry-title,.p-name,.post-title,[itemprop="headline"],h1,h2',
	);
	return heading ?? undefined;
}
