import {countWords, isTitleLike} from '../boilerplate/measure.ts';
import {type HeadingStyle, headingStyle, numberOf} from './headings.ts';
import {findListed} from './listed.ts';
import type {Paragraph} from './paragraphs.ts';

/** A chapter: its heading, and where its text stands among the paragraphs (`end` excluded). */
export interface Chapter {
	readonly title: string;
	/** Index of the first paragraph of its heading. */
	readonly heading: number;
	readonly start: number;
	readonly end: number;
}

/** A heading with fewer words of text after it stands in a table of contents, or above another. */
const fewestWords = 15;

/**
 * The chapters of a text; none when it has fewer than two. What says that it is a chapter goes before
 * what the table of contents names, and that before bare numbers, which may divide a story of several.
 */
export function findChapters(paragraphs: readonly Paragraph[]): readonly Chapter[] {
	const {chapters, style} = findStyled(paragraphs);
	if (style === 'named' && chapters.length > 0) return chapters;
	const listed = findListed(paragraphs);
	if (listed.length < 2) return chapters;
	return listed.map(({title, index}, row) => ({
		title,
		heading: index,
		start: index + 1,
		end: listed[row + 1]?.index ?? paragraphs.length,
	}));
}

/** The chapters whose headings are written as such, all alike. */
function findStyled(paragraphs: readonly Paragraph[]): {
	readonly chapters: readonly Chapter[];
	readonly style: HeadingStyle;
} {
	const headings = paragraphs.flatMap(({text}, index) => {
		const style = headingStyle(text.split('\n')[0] ?? '');
		return style && isOneHeading(text) ? [{index, style}] : [];
	});
	const counted = headings.map(({index, style}, position) => {
		const next = headings[position + 1]?.index ?? paragraphs.length;
		return {index, style, words: wordsBetween(paragraphs, index + 1, next)};
	});
	const real = counted.filter(({words}) => words >= fewestWords);
	const custom = mainStyle(real.map(({style}) => style));
	const kept = inOrder(
		paragraphs,
		real.filter(({style}) => style === custom || style === 'special'),
	);
	const isDivided = kept.filter(({style}) => style === custom).length >= 2;
	const chapters = kept.map(({index}, position) =>
		makeChapter(
			paragraphs,
			withHeadingsAbove(counted, index),
			index,
			kept[position + 1]?.index,
			counted,
		),
	);
	return {chapters: isDivided ? chapters : [], style: custom};
}

/** A table of contents in one piece has many headings in its lines. */
function isOneHeading(text: string): boolean {
	return text.split('\n').filter(line => headingStyle(line)).length === 1 && countWords(text) <= 25;
}

function wordsBetween(paragraphs: readonly Paragraph[], from: number, to: number): number {
	return paragraphs.slice(from, to).reduce((sum, {text}) => sum + countWords(text), 0);
}

function mainStyle(styles: readonly HeadingStyle[]): HeadingStyle {
	const count = (style: HeadingStyle) => styles.filter(each => each === style).length;
	return count('named') >= 2 ? 'named' : 'numeral';
}

/** So many chapters may be missing from a row of numbers. */
const mostMissing = 2;

/** Bare numbers head chapters only where they count up from one; others count something else. */
function inOrder<Heading extends {readonly index: number; readonly style: HeadingStyle}>(
	paragraphs: readonly Paragraph[],
	headings: readonly Heading[],
): readonly Heading[] {
	let last = 0;
	return headings.filter(({index, style}) => {
		if (style !== 'numeral') return true;
		const number = numberOf(paragraphs[index]?.text ?? '');
		const isNext = number > last && number <= last + 1 + (last === 0 ? 0 : mostMissing);
		if (isNext || number === 1) last = number;
		return isNext || number === 1;
	});
}

interface Counted {
	readonly index: number;
	readonly words: number;
}

/** `PART ONE` stands above `CHAPTER I`, with no text between them: it is of that chapter. */
function withHeadingsAbove(headings: readonly Counted[], index: number): number {
	const position = headings.findIndex(heading => heading.index === index);
	const above = headings[position - 1];
	const isAbove = above !== undefined && above.words < fewestWords && index - above.index <= 2;
	const isInContents =
		headings[position - 2] !== undefined && (headings[position - 2]?.words ?? 0) < fewestWords;
	return isAbove && !isInContents ? above.index : index;
}

function makeChapter(
	paragraphs: readonly Paragraph[],
	first: number,
	heading: number,
	next: number | undefined,
	headings: readonly Counted[],
): Chapter {
	const subtitle = paragraphs[heading + 1];
	const hasSubtitle =
		subtitle !== undefined &&
		!/\n/.test(paragraphs[heading]?.text ?? '') &&
		isBareNumber(paragraphs[heading]?.text ?? '') &&
		countWords(subtitle.text) <= 12 &&
		isTitleLike(subtitle.text) &&
		!/[.,;]$/u.test(
			subtitle.text.replace(/\.$/u, match =>
				subtitle.text === subtitle.text.toUpperCase() ? '' : match,
			),
		);
	const last = hasSubtitle ? heading + 1 : heading;
	const words = paragraphs
		.slice(first, last + 1)
		.map(({text}) => text.replaceAll('\n', ' ').replace(/[*_]/g, '').trim());
	const end = next === undefined ? paragraphs.length : withHeadingsAbove(headings, next);
	return {title: joinTitle(words), heading: first, start: last + 1, end};
}

function isBareNumber(text: string): boolean {
	return countWords(text) <= 3;
}

/** `CHAPTER I.` and `Down the Well` are `CHAPTER I. Down the Well`. */
function joinTitle(words: readonly string[]): string {
	return words.reduce((title, each) =>
		/[.:!?]$/u.test(title) ? `${title} ${each}` : `${title}: ${each}`,
	);
}
