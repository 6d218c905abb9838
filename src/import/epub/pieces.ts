import {plainForm} from '../boilerplate/measure.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import type {Entry} from './contents.ts';
import type {Chapter} from './footnotes.ts';

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

/** Divides one text of a book where entries of the table of contents point into it. */
export function divide({path, document}: Chapter, contents: readonly Entry[]): readonly Piece[] {
	const entries = contents.filter(entry => entry.path === path);
	for (const [index, {fragment}] of entries.entries()) mark(document, fragment, index);
	const [before = '', ...pieces] = toMarkdown(document.body.innerHTML).split(
		new RegExp(`${open}(\\d+)${close}`),
	);
	const found = pieces.flatMap((text, index) =>
		index % 2 === 1 ? [makePiece(entries[Number(pieces[index - 1])]?.title, text)] : [],
	);
	return before.trim() === '' ? found : [makePiece(undefined, before), ...found];
}

/** Puts a mark before the element that an entry points to, outside of the block it stands in. */
function mark(document: Chapter['document'], fragment: string, index: number): void {
	const target = /^[\w:.-]+$/.test(fragment)
		? document.querySelector(`[id="${fragment}"]`)
		: undefined;
	const block = target?.closest('h1,h2,h3,h4,h5,h6,p,section,div') ?? target;
	const holder = document.createElement('p');
	holder.innerHTML = `${open}${index}${close}`;
	const first = [...document.body.children][0];
	const place = block && block.tagName.toUpperCase() !== 'BODY' ? block : first;
	if (place) place.before(holder);
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
	while (start < blocks.length && isBareHeading(blocks[start] ?? '')) {
		const words = wordsOf(blocks[start] ?? '');
		const [said, says] = [lettersOf(title ?? heading ?? ''), lettersOf(words)];
		if (!said.includes(says) && !says.startsWith(`${said} `)) break;
		if (title !== undefined && says.length > said.length) title = words;
		start++;
	}

	return {title, heading, text: blocks.slice(start).join('\n\n')};
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
