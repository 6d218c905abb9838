import {type Block, plainText} from '../document/block.ts';
import {nothing, type SafeText, slice} from '../text/safe-text.ts';
import {locate} from './locate.ts';
import type {Anchor, Place} from './place.ts';
import {fromSkeleton, makeSkeleton, skeletonOf, skipToKept} from './skeleton.ts';

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

/** A block that begins within this part of the text from where the reader was is taken for theirs. */
const nearFraction = 0.05;

/**
 * As far into the text as before: the start of the block of the old number if it is near that, else
 * the last word that was on the page (the one after it has not been read yet).
 */
function atFraction(text: readonly Block[], number: number, fraction: number): Place {
	const words = text.map(block => plainText(block));
	const all = words.reduce((sum, {length}) => sum + length, 0);
	const last = Math.max(0, Math.floor(all * fraction) - 1);
	let before = 0;
	let found: Place | undefined;
	for (const [block, {length}] of words.entries()) {
		const isNear = Math.abs(before - last) <= all * nearFraction;
		if (block === number && isNear) return {block, offset: 0};
		if (found === undefined && before + length > last) {
			const start = words[block]?.lastIndexOf(' ', last - before) ?? -1;
			found = {block, offset: start + 1};
		}
		before += length;
	}
	return found ?? {block: text.length - 1, offset: 0};
}

/** The character before a place, across the border of blocks (`\n`), and its own place. */
function previousCharacter(text: readonly Block[], place: Place): [string, Place] | undefined {
	if (place.offset > 0) {
		const offset = place.offset - 1;
		return [plainText(text[place.block] as Block).charAt(offset), {block: place.block, offset}];
	}
	const block = place.block - 1;
	if (block < 0) return undefined;
	return ['\n', {block, offset: plainText(text[block] as Block).length}];
}

/** A sign as it was before an editor made it proper. */
function plainSign(sign: string): string {
	if (/\s/.test(sign)) return ' ';
	if (/["'\p{Pi}\p{Pf}„]/u.test(sign)) return '"';
	return /\p{Pd}/u.test(sign) ? '-' : sign;
}

/** Steps back over the signs before a letter that the quote began with: `“`, `(`, `* * *`. */
function stepBack(text: readonly Block[], letter: Place, quote: string): Place {
	let reached = letter;
	let at = letter;
	for (let index = skipToKept(quote, 0) - 1; index >= 0; index--) {
		const [character, place] = previousCharacter(text, at) ?? [];
		if (character === undefined || !place || skipToKept(character, 0) === 0) break;
		if (plainSign(character) !== plainSign(quote.charAt(index))) break;
		at = place;
		if (!/\s/.test(character)) reached = place;
	}
	return reached;
}

/**
 * Whether an anchor's words stand at its place. The same file may be read in another way: as plain
 * paragraphs in the end, or by another dogear.
 */
export function isAt(text: readonly Block[], anchor: Anchor): boolean {
	return makeAnchor(text, anchor).quote === anchor.quote;
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
	if (anchor.block < 0 || (isSameText && isAt(text, anchor))) {
		return {place: {block: anchor.block, offset: anchor.offset}, certainty: 'exact'};
	}
	if (text.length === 0) return {place: {block: 0, offset: 0}, certainty: 'fraction'};
	const skeleton = makeSkeleton(text);
	const found = locate(skeleton, anchor);
	if (!found) return {place: atFraction(text, anchor.block, fraction), certainty: 'fraction'};
	const place = stepBack(text, fromSkeleton(skeleton, found.letter), anchor.quote);
	return {place, certainty: found.isCertain ? 'quote' : 'neighbours'};
}

/** Whether a text holds the words at an anchor, however punctuated: it may be the same story. */
export function quoteMatches(text: readonly Block[], anchor: Anchor): boolean {
	const quote = skeletonOf(anchor.quote);
	return quote.length > 0 && makeSkeleton(text).letters.includes(quote);
}
