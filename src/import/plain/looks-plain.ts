import {splitBlocks} from '../boilerplate/block.ts';
import type {Label} from '../boilerplate/furniture-words.ts';
import {labelBlock} from '../boilerplate/label.ts';
import {wrapWidth} from '../wrap-width.ts';
import {findChapters} from './chapters.ts';
import {unwrapGutenberg} from './gutenberg.ts';
import {splitParagraphs} from './paragraphs.ts';

/** Furniture that stands in no book. Two different kinds make a page. */
const sure: ReadonlySet<Label | undefined> = new Set<Label | undefined>([
	'skip',
	'post-navigation',
	'dateline',
	'comments',
	'comment-form',
	'copyright',
	'powered',
	'categories',
	'tags',
	'ad',
	'share',
	'recent-posts',
	'recent-comments',
	'related',
]);
/** Furniture stands at the two ends: so many characters of each are looked at. */
const ends = 20_000;

/** How many kinds of sure furniture stand at the ends of a text. */
export function countFurniture(text: string): number {
	const looked = text.length > ends * 2 ? `${text.slice(0, ends)}\n${text.slice(-ends)}` : text;
	const labels = splitBlocks(looked).map(block => labelBlock(block.text));
	return new Set(labels.filter(label => sure.has(label))).size;
}

/** Whether a text is a book or hard-wrapped prose rather than a page that somebody copied. */
export function looksPlain(text: string): boolean {
	if (unwrapGutenberg(text)) return true;
	if (countFurniture(text) >= 2) return false;
	return wrapWidth(text) !== undefined || findChapters(splitParagraphs(text, 1)).length >= 2;
}
