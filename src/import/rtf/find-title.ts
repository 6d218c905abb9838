import {kindOfStyle} from '../html/style-names.ts';
import type {RichText} from './document.ts';
import {wordsOf} from './kinds.ts';
import {findUsual, headingSizeOf} from './usual.ts';

/** A title at the head of a text is larger than the text by so many half points at least. */
const larger = 8;

/** The title that a text begins with: by its style, or large and in the middle; else empty. */
export function findTitle(text: RichText): string {
	const {size} = findUsual(text);
	const first = text.items
		.filter(item => item.kind === 'paragraph')
		.find(paragraph => wordsOf(paragraph) !== '');
	if (!first) return '';
	const {style, isCentred} = first.layout;
	const isLarge = (headingSizeOf(first, size) ?? 0) >= size + larger;
	const isTitle = kindOfStyle(text.styles.get(style)?.name ?? '') === 'title';
	return isTitle || (isLarge && isCentred) ? wordsOf(first).replace(/\s+/g, ' ') : '';
}
