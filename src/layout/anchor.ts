import {type Block, plainText} from '../document/block.ts';
import type {Anchor} from '../progress/record.ts';
import {nothing, type SafeText, slice} from '../text/safe-text.ts';
import {locate} from './locate.ts';
import type {Place} from './place.ts';
import {fromSkeleton, makeSkeleton, skeletonOf, skipToKept, type TextSkeleton} from './skeleton.ts';

/** How a place was found again. */
export type Certainty =
	/** The text is the same. */
	| 'exact'
	/** The words at the place were found. */
	| 'quote'
	/** The words at the place are gone or changed; those around them were found. */
	| 'neighbours'
	/** Nothing was found: as far into the text as before. */
	| 'fraction';

/** A place found again. */
export interface Restored {
	readonly place: Place;
	readonly certainty: Certainty;
}

/** UTF-16 units of the text that an anchor keeps on each side, and of the place's own words. */
const contextLength = 80;
const quoteLength = 80;

/** The end of the text before a place, across the borders of blocks. */
function textBefore(text: readonly Block[], place: Place): SafeText {
	let found = slice(plainText(text[place.block] as Block), 0, place.offset) as string;
	for (let block = place.block - 1; block >= 0 && found.length < contextLength; block--) {
		found = `${plainText(text[block] as Block)}\n${found}`;
	}
	return found.slice(-contextLength).toWellFormed() as SafeText;
}

/** The text from a place on, across the borders of blocks. */
function textAfter(text: readonly Block[], place: Place, length: number): string {
	let found = slice(plainText(text[place.block] as Block), place.offset) as string;
	for (let block = place.block + 1; block < text.length && found.length < length; block++) {
		found += `\n${plainText(text[block] as Block)}`;
	}
	return found.slice(0, length).toWellFormed();
}

/** The anchor of a place: enough of the words around it to find it in a changed text. */
export function makeAnchor(text: readonly Block[], place: Place): Anchor {
	if (!text[place.block]) return {...place, before: nothing, quote: nothing, after: nothing};
	const following = textAfter(text, place, quoteLength + contextLength);
	return {
		block: place.block,
		offset: place.offset,
		before: textBefore(text, place),
		quote: following.slice(0, quoteLength).toWellFormed() as SafeText,
		after: following.slice(quoteLength).toWellFormed() as SafeText,
	};
}

/** The last character that was on the page: the one after it has not been read yet. */
function atFraction(text: readonly Block[], fraction: number): Place {
	const lengths = text.map(block => plainText(block).length);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	let left = Math.max(0, Math.floor(all * fraction) - 1);
	for (const [block, length] of lengths.entries()) {
		if (left < length) return {block, offset: left};
		left -= length;
	}
	const block = Math.max(0, text.length - 1);
	return {block, offset: lengths[block] ?? 0};
}

/** Steps back over what stands right before a letter, if the quote began with such: `“`, `(`. */
function stepBack(skeleton: TextSkeleton, place: Place, quote: string): Place {
	const text = plainText(skeleton.text[place.block] as Block);
	let wanted = skipToKept(quote, 0);
	let offset = place.offset;
	while (wanted > 0 && offset > 0 && /[^\s\p{L}\p{N}]/u.test(text.charAt(offset - 1))) {
		offset--;
		wanted--;
	}
	return {block: place.block, offset};
}

/**
 * Finds an anchor's place again. `isSameText` tells that the fingerprint is equal; `fraction` is how
 * far into the text the shown page went, for when no word of the anchor is left.
 */
export function restore(
	text: readonly Block[],
	anchor: Anchor,
	isSameText: boolean,
	fraction: number,
): Restored {
	if (isSameText || anchor.block < 0) {
		return {place: {block: anchor.block, offset: anchor.offset}, certainty: 'exact'};
	}
	if (text.length === 0) return {place: {block: 0, offset: 0}, certainty: 'fraction'};
	const skeleton = makeSkeleton(text);
	const found = locate(skeleton, anchor);
	if (!found) return {place: atFraction(text, fraction), certainty: 'fraction'};
	const place = stepBack(skeleton, fromSkeleton(skeleton, found.letter), anchor.quote);
	return {place, certainty: found.isCertain ? 'quote' : 'neighbours'};
}

/** Whether a text holds the words at an anchor, however punctuated: it may be the same story. */
export function quoteMatches(text: readonly Block[], anchor: Anchor): boolean {
	const quote = skeletonOf(anchor.quote);
	return quote.length > 0 && makeSkeleton(text).letters.includes(quote);
}
