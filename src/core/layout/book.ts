import type {Place} from '../anchors/place.ts';
import type {Block} from '../document/block.ts';
import type {Geometry} from './geometry.ts';
import type {Line} from './line.ts';
import {
	countNextBlock,
	countPages,
	hasPage,
	linesOfPage,
	openSection,
	pageOfPlace,
	placeOfRow,
	rowsOfPage,
	type Section,
} from './section.ts';
import {findSections} from './sections.ts';
import type {Tools} from './tools.ts';

/** What a book is made of. */
export interface BookText {
	/** Title and dateline, before the text on its first page; numbered below 0. */
	readonly opening: readonly Block[];
	/** The story; numbered from 0. Progress and places count in it. */
	readonly text: readonly Block[];
	/** What readers said of it, on pages of their own; numbered on from the text. */
	readonly comments: readonly Block[];
	/** About how many characters the whole text has, where this is only its beginning. */
	readonly characters?: number | undefined;
}

/** A page of a book. */
export interface PageRef {
	/** Number of the section, from 0. */
	readonly section: number;
	/** Number of the page in its section, from 0. */
	readonly page: number;
}

/** A text in one geometry; its sections are set as far as they are asked for. */
export interface Book {
	readonly parts: readonly Section[];
	/** How many of them are text; the others are comments. */
	readonly textParts: number;
	/** Characters (UTF-16 units) of the text before each of its blocks; the last entry is all. */
	readonly charactersBefore: readonly number[];
	/** Characters of the whole text. */
	readonly characters: number;
	/** Whether only the beginning of the text is there. */
	readonly isBeginning: boolean;
	/** Pages of each part of the whole text as they were when it was set in the same geometry before. */
	readonly knownPages: readonly number[];
}

function countCharacters(text: readonly Block[]): number[] {
	const before = [0];
	let sum = 0;
	for (const block of text) {
		for (const span of block.spans) sum += span.text.length;
		before.push(sum);
	}
	return before;
}

/**
 * Opens a text in a geometry. Nothing is set yet. Where it is known how many pages each part has
 * (`pagesOfParts` of the same text in the same geometry), pages have their numbers at once; what was
 * set of the beginning of the same text in the same geometry is taken over from `before`.
 */
export function openBook(
	content: BookText,
	geometry: Geometry,
	tools: Tools,
	knownPages: readonly number[] = [],
	before?: Book,
): Book {
	const {opening, text, comments} = content;
	const divide = (blocks: readonly Block[], first: number): readonly Section[] => {
		const starts = findSections(blocks);
		return starts.map((start, index) => {
			const own = blocks.slice(start, starts[index + 1]);
			return openSection(own, first + start, blocks[start - 1], geometry, tools);
		});
	};

	const [begin, ...others] = divide(text, 0);
	const beginning = [...opening, ...(begin?.blocks ?? [])];
	const first = openSection(beginning, -opening.length, undefined, geometry, tools);
	const remarks = comments.length > 0 ? divide(comments, text.length) : [];
	const parts = [first, ...others, ...remarks];
	const textParts = 1 + others.length;
	const isBeginning = content.characters !== undefined;
	const isKnown = isBeginning ? knownPages.length >= textParts : knownPages.length === textParts;
	const charactersBefore = countCharacters(text);
	return {
		parts: parts.map((part, index) => alike(part, before?.parts[index])),
		textParts,
		charactersBefore,
		isBeginning,
		characters: content.characters ?? charactersBefore.at(-1) ?? 0,
		knownPages: isKnown ? knownPages : [],
	};
}

/** The one that may be set already, where both are of the same blocks. */
function alike(part: Section, before: Section | undefined): Section {
	const isSame =
		before?.first === part.first &&
		before.blocks.length === part.blocks.length &&
		before.blocks.every((block, index) => block === part.blocks[index]);
	return isSame ? before : part;
}

/** Sets one more block, so that all pages are counted in the end; false when they are. */
export function settleNext({parts}: Book): boolean {
	const next = parts.find(part => part.pageCount === undefined);
	if (next) countNextBlock(next);
	return next !== undefined;
}

function partOf({parts}: Book, {section}: PageRef): Section {
	return parts[section] as Section;
}

/** The page that holds a place; a place outside the text counts as its nearest end. */
export function pageOf(book: Book, place: Place): PageRef {
	let section = book.parts.length - 1;
	while (section > 0 && (book.parts[section]?.first ?? 0) > place.block) section--;
	return {section, page: pageOfPlace(book.parts[section] as Section, place)};
}

/** The lines of a page, at most as many as the geometry has rows. */
export function linesOf(book: Book, ref: PageRef): readonly Line[] {
	return linesOfPage(partOf(book, ref), ref.page);
}

/**
 * The place of a page: the first word of its text, or of the opening where it shows nothing else.
 * The inverse of `pageOf`: `pageOf(book, placeOf(book, ref))` is `ref`.
 */
export function placeOf(book: Book, ref: PageRef): Place {
	const section = partOf(book, ref);
	const {start, end} = rowsOfPage(section, ref.page);
	for (let row = start; row < end; row++) {
		const place = placeOfRow(section, row);
		if (place.block >= 0) return place;
	}
	return placeOfRow(section, start);
}

/** The first page of a book. */
export function firstPage(_book: Book): PageRef {
	return {section: 0, page: 0};
}

function lastPageOf(book: Book, section: number): PageRef {
	return {section, page: countPages(book.parts[section] as Section) - 1};
}

/** The page that holds the last word of the text. */
export function lastTextPage(book: Book): PageRef {
	return lastPageOf(book, book.textParts - 1);
}

/** The page after a page, or undefined after the last. */
export function nextPage(book: Book, ref: PageRef): PageRef | undefined {
	if (hasPage(partOf(book, ref), ref.page + 1)) return {...ref, page: ref.page + 1};
	return ref.section + 1 < book.parts.length ? {section: ref.section + 1, page: 0} : undefined;
}

/** The page before a page, or undefined before the first. */
export function previousPage(book: Book, ref: PageRef): PageRef | undefined {
	if (ref.page > 0) return {...ref, page: ref.page - 1};
	return ref.section > 0 ? lastPageOf(book, ref.section - 1) : undefined;
}

function pagesBefore(book: Book, section: number): number | undefined {
	let pages = 0;
	for (let part = 0; part < section; part++) {
		const here = book.parts[part]?.pageCount ?? book.knownPages[part];
		if (here === undefined) return undefined;
		pages += here;
	}
	return pages;
}

/** Pages of each part of the text; undefined until all of it is set. */
export function pagesOfParts({parts, textParts}: Book): readonly number[] | undefined {
	const pages = parts.slice(0, textParts).map(part => part.pageCount);
	return pages.every(count => count !== undefined) ? pages : undefined;
}

/** Pages of the text, opening included and comments not; undefined until all of it is set. */
export function pageCount(book: Book): number | undefined {
	const {isBeginning, knownPages, textParts} = book;
	if (knownPages.length > 0) return knownPages.reduce((sum, pages) => sum + pages);
	return isBeginning ? undefined : pagesBefore(book, textParts);
}

/** Number of a page of the text, from 1; undefined for comments and until all of it is set. */
export function pageNumber(book: Book, ref: PageRef): number | undefined {
	if (ref.section >= book.textParts || pageCount(book) === undefined) return undefined;
	const before = pagesBefore(book, ref.section);
	return before === undefined ? undefined : before + ref.page + 1;
}

function charactersTo(book: Book, ref: PageRef): number {
	const all = book.characters;
	if (ref.section >= book.textParts) return all;
	const last = linesOf(book, ref).at(-1);
	if (!last || last.block < 0) return 0;
	const before = book.charactersBefore[last.block] ?? 0;
	return Math.min(before + last.end, book.charactersBefore[last.block + 1] ?? all);
}

/** Characters to the end of the page ÷ characters of the text, 0 to 1. */
export function fractionAt(book: Book, ref: PageRef): number {
	const all = book.characters;
	return all === 0 ? 1 : Math.min(1, charactersTo(book, ref) / all);
}

/** The character after so much of the text, 0 to 1. */
export function placeAtFraction(book: Book, fraction: number): Place {
	const {charactersBefore, characters} = book;
	const character = Math.max(0, Math.ceil(characters * Math.min(1, fraction)) - 1);
	const block = Math.max(
		0,
		charactersBefore.findLastIndex(before => before <= character),
	);
	return {block, offset: character - (charactersBefore[block] ?? 0)};
}
