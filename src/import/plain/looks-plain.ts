import {splitBlocks} from '../boilerplate/block.ts';
import {labelBlock} from '../boilerplate/label.ts';
import {means} from '../boilerplate/label-meanings.ts';
import {wrapWidth} from '../wrap-width.ts';
import {findChapters} from './chapters.ts';
import {unwrapGutenberg} from './gutenberg.ts';
import {headingStyle} from './headings.ts';
import {splitParagraphs} from './paragraphs.ts';

/** Boilerplate stands at the two ends: so many characters of each are looked at. */
const ends = 20_000;

/** An entry of a menu, as text browsers and bulletins write it. */
const entry = /^\s*[•□☆■○▪]\s+\S.{0,40}$/gm;
/** So many short entries make menus. */
const fewestEntries = 10;

/** Boilerplate that comes so often counts twice: no book repeats an advertisement. */
const oftenEnough = 6;

/** How many kinds of sure boilerplate stand at the ends of a text. */
export function countBoilerplate(text: string): number {
	const looked = text.length > ends * 2 ? `${text.slice(0, ends)}\n${text.slice(-ends)}` : text;
	const labels = splitBlocks(looked).map(block => labelBlock(block.text));
	const found = labels.filter(label => means(label, 'of-pages'));
	const kinds = new Set(found).size + (found.length >= oftenEnough ? 1 : 0);
	const entries = looked.match(entry)?.length ?? 0;
	return kinds + (entries >= fewestEntries ? 1 : 0);
}

/** Whether a text is a book or hard-wrapped prose rather than a page that somebody copied. */
export function looksPlain(text: string): boolean {
	if (unwrapGutenberg(text)) return true;
	const boilerplate = countBoilerplate(text);
	if (boilerplate >= 2) return false;
	if (wrapWidth(text) !== undefined) return true;
	const chapters = findChapters(splitParagraphs(text, 1));
	// Lists of advice count their headings, too: beside boilerplate, only words make a chapter of one.
	const sure = chapters.filter(({title}) => boilerplate === 0 || headingStyle(title) === 'named');
	return sure.length >= 2;
}
