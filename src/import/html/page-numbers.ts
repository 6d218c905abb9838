import type {Element, Searchable} from './dom.ts';

/** What marks where a printed page begins (EPUB structural semantics, ARIA, Gutenberg, old books). */
const pageBreaks =
	'[role="doc-pagebreak"],.pagenum,.pageno,.page-num,.pagenumber,.page-number,.pagebreak,.x-ebookmaker-pageno,span[id^="page"],a[id^="page"],span[id^="Page"],a[id^="Page"]';
/** A number and nothing else: `12`, `xii`, `[Pg 12]`, `{12}`, `p. 12`. */
const onlyNumber =
	/^[[({]?\s*(?:pg|page|p|pag|seite|s)?\.?\s*(?:\d{1,5}|[ivxlc]{1,8})[a-z]?\s*[\])}]?$/i;

/**
 * Takes the numbers of printed pages out of a text, where they stand inside sentences and words.
 * What is more than its page's number is words that somebody put into the mark, and stays.
 */
export function dropPageNumbers(document: Searchable): void {
	for (const element of document.querySelectorAll(pageBreaks)) removeNumber(element);
	for (const element of document.querySelectorAll('span,a,div,hr')) {
		if (/\bpagebreak\b/.test(element.getAttribute('epub:type') ?? '')) removeNumber(element);
	}
}

function removeNumber(element: Element): void {
	const words = element.textContent?.trim() ?? '';
	const said = ['title', 'aria-label'].map(name => element.getAttribute(name)?.trim());
	if (words === '' || onlyNumber.test(words) || (said.includes(words) && words.length <= 12)) {
		for (const image of element.querySelectorAll('img')) element.before(image);
		element.remove();
	}
}
