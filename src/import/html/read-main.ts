import {Readability} from '@mozilla/readability';
import type {Document, Element} from './dom.ts';

/** The text that Readability finds on a page where no selector fits, as an element. */
export function findMain(document: Document): Element | undefined {
	// Readability takes the page apart while it reads: it gets a copy.
	const copy = document.cloneNode(true);
	const parsed = new Readability(copy as never, {charThreshold: 100}).parse();
	if (!parsed?.content) return undefined;
	const holder = document.createElement('div');
	holder.innerHTML = parsed.content;
	return holder;
}
