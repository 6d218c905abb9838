import {makeAnchor, type Restored, restore} from '../../src/core/anchors/anchor.ts';
import type {Place} from '../../src/core/anchors/place.ts';
import {type Block, plainText} from '../../src/core/document/block.ts';
import {
	type Book,
	firstPage,
	fractionAt,
	linesOf,
	nextPage,
	openBook,
	type PageRef,
	pageOf,
	placeOf,
} from '../../src/core/layout/book.ts';
import type {Geometry} from '../../src/core/layout/geometry.ts';
import {measure} from '../../src/core/layout/ruler.ts';
import {type Edited, edit, makeRandom} from './edits.ts';

/** The shares of places that must be found on the same line and on the same page. */
export const goals = {line: 0.99, page: 0.998};

/** What was found, in places. */
export interface Measured {
	places: number;
	/** Their words were deleted: they should be found at the next words that are left. */
	gone: number;
	sameLine: number;
	samePage: number;
	uncertain: number;
	/** On a wrong page, though said to be certain. */
	silent: number;
	/** The places that were not on the same line, for people to read. */
	missed: string[];
}

function open(text: readonly Block[], geometry: Geometry): Book {
	return openBook({opening: [], text, comments: []}, geometry, {ruler: measure});
}

function pagesOf(book: Book): PageRef[] {
	const pages: PageRef[] = [];
	let ref: PageRef | undefined = firstPage(book);
	for (; ref; ref = nextPage(book, ref)) pages.push(ref);
	return pages;
}

/** The page and the line on it that show a place. */
function standing(book: Book, place: Place) {
	const {section, page} = pageOf(book, place);
	const line = linesOf(book, {section, page}).findIndex(
		({kind, block, end}) => kind !== 'blank' && block === place.block && place.offset < end,
	);
	return {page: `${section}:${page}`, line};
}

function describe(edited: Edited, was: Place, is: Place, got: Restored): string {
	const words = (text: readonly Block[], {block, offset}: Place) =>
		JSON.stringify(plainText(text[block] as Block).slice(offset, offset + 60));
	return [
		`${edited.names.join(', ')} (${got.certainty})`,
		`    was ${words(edited.before, was)}`,
		`    is  ${words(edited.after, is)}`,
		`    got ${words(edited.after, got.place)}`,
	].join('\n');
}

function measurePair(edited: Edited, geometry: Geometry, sum: Measured): void {
	const before = open(edited.before, geometry);
	const after = open(edited.after, geometry);
	for (const ref of pagesOf(before)) {
		const was = placeOf(before, ref);
		const followed = edited.follow(was);
		if (!followed) continue;
		const anchor = makeAnchor(edited.before, was);
		const got = restore(edited.after, anchor, false, fractionAt(before, ref));
		const wanted = standing(after, followed.place);
		const found = standing(after, got.place);
		const isSamePage = wanted.page === found.page;
		const isSameLine = isSamePage && wanted.line === found.line;
		const isCertain = got.certainty === 'quote';
		sum.places++;
		sum.gone += Number(followed.isGone);
		sum.sameLine += Number(isSameLine);
		sum.samePage += Number(isSamePage);
		sum.uncertain += Number(!isCertain);
		sum.silent += Number(isCertain && !isSamePage);
		if (!isSameLine) sum.missed.push(describe(edited, was, followed.place, got));
	}
}

/**
 * Edits texts at random, one to six times each, and looks for the first words of all pages of each
 * in its edited form, in a random geometry.
 */
export function measureAnchors(
	texts: ReadonlyArray<readonly string[]>,
	pairs: number,
	seed: number,
): Measured {
	const random = makeRandom(seed);
	const sum: Measured = {
		places: 0,
		gone: 0,
		sameLine: 0,
		samePage: 0,
		uncertain: 0,
		silent: 0,
		missed: [],
	};
	for (let pair = 0; pair < pairs; pair++) {
		const edited = edit(texts[pair % texts.length] ?? [], 1 + random(6), random);
		const geometry: Geometry = {
			width: 40 + random(60),
			rows: 8 + random(40),
			paragraphs: 'spaced',
			isJustified: false,
		};
		measurePair(edited, geometry, sum);
	}
	return sum;
}
