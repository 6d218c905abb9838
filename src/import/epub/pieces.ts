import {plainForm} from '../boilerplate/measure.ts';
import type {Document, Element} from '../html/dom.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import type {Entry} from './contents.ts';
import type {Chapter} from './footnotes.ts';
import {elementById} from './ids.ts';

/** A stretch of a book's text that begins where the table of contents says so. */
export interface Piece {
	/** Undefined for what goes on from before, or stands in no table of contents. */
	readonly title: string | undefined;
	/** The first heading in it. */
	readonly heading: string | undefined;
	/** Markdown without the headings that say the title again. */
	readonly text: string;
}

const open = '\ue002';
const close = '\ue003';

/** Divides one text of a book where these entries of the table of contents point into it. */
export function divide({document}: Chapter, entries: readonly Entry[]): readonly Piece[] {
	const [first] = document.body.children;
	for (const [index, {fragment}] of entries.entries()) {
		const place = placeOf(document, fragment) ?? first;
		const holder = document.createElement('p');
		holder.innerHTML = `${open}${index}${close}`;
		place?.before(holder);
	}

	const [before = '', ...pieces] = toMarkdown(document.body).split(
		new RegExp(`${open}(\\d+)${close}`),
	);
	const found = pieces.flatMap((text, index) =>
		index % 2 === 1 ? [makePiece(entries[Number(pieces[index - 1])]?.title, text)] : [],
	);
	return before.trim() === '' ? found : [makePiece(undefined, before), ...found];
}

/** The block that an entry points into: the mark of its beginning stands before it. */
function placeOf(document: Document, fragment: string): Element | undefined {
	const target = fragment === '' ? undefined : elementById(document, fragment);
	const block = target?.closest('h1,h2,h3,h4,h5,h6,p,section,div') ?? target;
	return block && block.tagName.toUpperCase() !== 'BODY' ? block : undefined;
}

/**
 * Takes the headings that say the title again off the text. One that says more than the table of
 * contents does (`Chapter 1: A Crooked Ash`, where that has `Chapter 1`) is the title.
 */
function makePiece(entry: string | undefined, markdown: string): Piece {
	const blocks = markdown.trim().split(/\n{2,}/);
	const first = blocks.find(isHeading);
	const heading = first === undefined ? undefined : wordsOf(first);
	let title = entry;
	let start = 0;
	// What of the title no heading has said yet: `1. Low Water` may stand as `1` and `Low Water`.
	let unsaid = lettersOf(title ?? heading ?? '');
	while (start < blocks.length && unsaid !== '' && isBareHeading(blocks[start] ?? '')) {
		const words = wordsOf(blocks[start] ?? '');
		const says = lettersOf(words);
		const rest = without(unsaid, says);
		if (rest === undefined && !says.startsWith(`${unsaid} `)) break;
		if (rest === undefined && title !== undefined) title = words;
		unsaid = rest ?? '';
		start++;
	}

	return {title, heading, text: blocks.slice(start).join('\n\n')};
}

/**
 * What follows the words of a heading in a title; undefined where they are not in it. A number or
 * a letter alone counts only at the beginning, for it stands in many a title: `What I Saw`.
 */
function without(title: string, words: string): string | undefined {
	const at = ` ${title} `.indexOf(` ${words} `);
	if (at < 0 || (at > 0 && /^\S{1,4}$/.test(words))) return undefined;
	return title.slice(at + words.length).trim();
}

function isHeading(block: string): boolean {
	return /^#{1,6} /.test(block);
}

/** A heading without the mark of a note, which would be lost with it. */
function isBareHeading(block: string): boolean {
	return isHeading(block) && !/\p{Co}/u.test(block);
}

/** What two headings are compared by: letters and figures. */
function lettersOf(words: string): string {
	return plainForm(words)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

/** The words of a heading, without its marks. */
function wordsOf(heading: string): string {
	return heading
		.replace(/^#+ /, '')
		.replace(/\\(?=[!-/:-@[-`{-~])|[*_]/g, '')
		.trim();
}
