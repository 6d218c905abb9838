import type {Document, Element} from './dom.ts';
import {textBlocks} from './text-blocks.ts';

const opening = /^\s*\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const closing =
	/^\s*(?:\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg)/i;
/** Header and licence in what Project Gutenberg's own tools write. */
const boilerplate =
	'.pg-boilerplate,#pg-header,#pg-footer,.pgheader,.pgfooter,#pg-start-separator,#pg-end-separator';

/** The line has no more elements in it: one that holds a part of the page is not looked at. */
const mostInside = 6;

/** What was taken off a text of Project Gutenberg. */
export interface Unwrapped {
	/** The words of the header, and of the licence. */
	readonly removed: readonly string[];
	/** Whether the text begins here: what stands in files before it is of the header. */
	readonly begins: boolean;
	/** Whether it ends here: what stands in files after it is of the licence. */
	readonly ends: boolean;
}

/**
 * Takes header and licence of Project Gutenberg out of a page or a chapter: what its tools mark as
 * such, and what stands outside the lines that say where the book starts and ends.
 */
export function unwrapGutenbergPage(document: Document): Unwrapped {
	const removed: string[] = [];
	const take = (element: Element): void => {
		removed.push(...linesOf(element));
		element.remove();
	};

	const start = findLine(document, opening);
	if (start) takeOutside(start, document.body, 'before', take);
	const end = findLine(document, closing);
	if (end) takeOutside(end, document.body, 'after', take);
	for (const element of document.querySelectorAll(boilerplate)) {
		if (document.body.contains(element)) take(element);
	}

	return {removed, begins: start !== undefined, ends: end !== undefined};
}

/** Old headers are one `pre`, in which each line is a fact. */
function linesOf(element: Element): readonly string[] {
	const isTyped = element.tagName.toUpperCase() === 'PRE' || element.querySelector('pre') !== null;
	if (!isTyped) return textBlocks(element);
	return (element.textContent ?? '')
		.split('\n')
		.map(line => line.trim())
		.filter(Boolean);
}

/** A fact of the header: `Title`, `Author`. */
export function headerField(removed: readonly string[], name: string): string | undefined {
	const line = removed.find(each => each.startsWith(`${name}:`));
	return line?.slice(name.length + 1).trim() || undefined;
}

/** The innermost element that holds such a line. */
function findLine(document: Document, line: RegExp): Element | undefined {
	if (!/PROJECT GUTENBERG/i.test(document.body.textContent ?? '')) return undefined;
	return [...document.querySelectorAll('p,pre,div,span,h2,h3,h4,b,strong,a,small')].find(
		element =>
			[...element.children].length <= mostInside &&
			line.test(element.textContent ?? '') &&
			![...element.children].some(child => line.test(child.textContent ?? '')),
	);
}

/** Takes an element and all that stands on one side of it in the page. */
function takeOutside(
	line: Element,
	body: Element,
	side: 'before' | 'after',
	take: (element: Element) => void,
): void {
	for (let at = line; at !== body && at.parentElement; at = at.parentElement) {
		const siblings = [...at.parentElement.children];
		const index = siblings.indexOf(at);
		const outside = side === 'before' ? siblings.slice(0, index) : siblings.slice(index + 1);
		for (const element of outside) take(element);
	}

	take(line);
}
