import {kindOfStyle, type ParagraphKind} from '../html/style-names.ts';
import type {RichText} from './document.ts';
import {headingSizeOf, type Paragraph, type Usual} from './usual.ts';

/** What a paragraph is, and its level where it is a heading. */
export interface Kind {
	readonly kind: ParagraphKind;
	readonly level: number;
}

/** A paragraph is moved in by so much, in twentieths of a point, to be a quotation. */
const quoteIndent = 400;
/** A line of dashes between two scenes. */
const rule = /^(?:[—–_=-]\s*){3,}$/;
const deepestHeading = 6;

/** Tells what a paragraph is by its style, or by how it looks among the others. */
export function kindOf(paragraph: Paragraph, {styles}: RichText, usual: Usual): Kind {
	const {layout} = paragraph;
	const style = styles.get(layout.style);
	const named = kindOfStyle(style?.name ?? '');
	const outline = layout.outline ?? (named === 'title' ? undefined : style?.outline);
	if (outline !== undefined) return heading(outline + 1);
	if (named === 'heading') return heading(Number(/\d+/.exec(style?.name ?? '')?.[0]));
	return named === undefined ? kindByLooks(paragraph, usual) : {kind: named, level: 0};
}

function kindByLooks(paragraph: Paragraph, usual: Usual): Kind {
	const {layout, runs} = paragraph;
	if (rule.test(wordsOf(paragraph))) return {kind: 'rule', level: 0};
	const size = headingSizeOf(paragraph, usual.size);
	const level = size === undefined ? -1 : usual.headingSizes.findIndex(each => each <= size);
	if (level >= 0) return heading(level + 1);
	const isFixed = runs.every(run => run.isFixed || run.text.trim() === '');
	if (isFixed && !usual.isFixed && runs.length > 0) return {kind: 'pre', level: 0};
	const {indent, firstIndent, isCentred, isInTable} = layout;
	const isMovedIn = indent >= usual.indent + quoteIndent && firstIndent >= 0;
	return {kind: isMovedIn && !isCentred && !isInTable ? 'quote' : 'text', level: 0};
}

/** The words of a paragraph. */
export function wordsOf({runs}: Paragraph): string {
	return runs
		.map(({text}) => text)
		.join('')
		.trim();
}

function heading(level: number): Kind {
	return {kind: 'heading', level: Math.min(Math.max(level, 1), deepestHeading)};
}
