import type {Place} from '../core/anchors/place.ts';
import type {Book, PageRef} from '../core/layout/book.ts';
import {nextPage, pageOf, placeOf, previousPage} from '../core/layout/book.ts';

/**
 * The pages on the screen: one, or a left and a right one. A left page has an even number in its
 * section, so that the same place always shows the same two.
 */
export type Spread = readonly [PageRef, ...PageRef[]];

/** The spread that holds a page. */
export function spreadOf(book: Book, page: PageRef, isFacing: boolean): Spread {
	if (!isFacing) return [page];
	if (page.page % 2 === 1) {
		const left = previousPage(book, page);
		return left ? [left, page] : [page];
	}

	const right = nextPage(book, page);
	return right && right.section === page.section ? [page, right] : [page];
}

/** The spread that holds a place. */
export function spreadAt(book: Book, place: Place, isFacing: boolean): Spread {
	return spreadOf(book, pageOf(book, place), isFacing);
}

/** The spread so many turns on (or back, when negative), or undefined past either end. */
export function turned(
	book: Book,
	from: Spread,
	by: number,
	isFacing: boolean,
): Spread | undefined {
	let spread: Spread | undefined = from;
	for (let turn = 0; turn < Math.abs(by); turn++) {
		const page = by > 0 ? nextPage(book, lastOf(spread)) : previousPage(book, spread[0]);
		if (!page) return turn > 0 ? spread : undefined;
		spread = spreadOf(book, page, isFacing);
	}

	return spread;
}

/** The last page of a spread. */
export function lastOf(spread: Spread): PageRef {
	return spread.at(-1) as PageRef;
}

/** The first word on a spread. */
export function placeOfSpread(book: Book, spread: Spread): Place {
	return placeOf(book, spread[0]);
}
