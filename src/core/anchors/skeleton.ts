import {type Block, plainText} from '../document/block.ts';
import type {Place} from './place.ts';

const letterOrDigit = /[\p{L}\p{N}\p{So}\p{Cs}]/u;

const unknown = 0;
const skipped = 1;

/** What each UTF-16 unit is in a skeleton: its lower-case unit plus 1, or `skipped`. */
const table = new Uint32Array(0x1_00_00);

function lookUp(unit: number): number {
	const character = String.fromCharCode(unit);
	const lower = character.toLowerCase();
	const isKept = letterOrDigit.test(character);
	const entry = isKept ? (lower.length === 1 ? lower.charCodeAt(0) : unit) + 1 : skipped;
	table[unit] = entry;
	return entry;
}

/**
 * Where the next unit at or after `offset` that a skeleton keeps stands in a text; the text's length
 * when there is none.
 */
export function skipToKept(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && entryAt(text, at) === skipped) at++;
	return at;
}

function entryAt(text: string, index: number): number {
	const unit = text.charCodeAt(index);
	const entry = table[unit] as number;
	return entry === unknown ? lookUp(unit) : entry;
}

const chunk = 4096;

/**
 * A text without all that editors change and readers do not miss: its letters and digits alone, in
 * lower case. Curly quotes, dashes, white space and the borders of paragraphs leave no trace.
 */
export function skeletonOf(text: string): string {
	let skeleton = '';
	for (let start = 0; start < text.length; start += chunk) {
		const units: number[] = [];
		const end = Math.min(text.length, start + chunk);
		for (let index = start; index < end; index++) {
			const entry = entryAt(text, index);
			if (entry !== skipped) units.push(entry - 1);
		}
		skeleton += String.fromCharCode(...units);
	}
	return skeleton;
}

/** The skeleton of a whole text, and how to come back from it. */
export interface TextSkeleton {
	readonly text: readonly Block[];
	readonly letters: string;
	/** Where each block's letters begin in `letters`; the last entry is its length. */
	readonly starts: readonly number[];
}

/** Makes the skeleton of a text. */
export function makeSkeleton(text: readonly Block[]): TextSkeleton {
	const starts = [0];
	const pieces: string[] = [];
	let length = 0;
	for (const block of text) {
		const piece = skeletonOf(plainText(block));
		pieces.push(piece);
		length += piece.length;
		starts.push(length);
	}
	return {text, letters: pieces.join(''), starts};
}

/** Where a place's letter, or else the next one, stands in a skeleton. */
export function toSkeleton(skeleton: TextSkeleton, place: Place): number {
	const block = skeleton.text[place.block];
	if (!block) return place.block < 0 ? 0 : skeleton.letters.length;
	const before = plainText(block).slice(0, place.offset);
	return (skeleton.starts[place.block] ?? 0) + skeletonOf(before).length;
}

/** The block that a letter of a skeleton stands in. */
function blockAt(starts: readonly number[], letter: number): number {
	let low = 0;
	let high = Math.max(0, starts.length - 2);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle + 1] ?? 0) > letter) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The place of a letter of a skeleton: the inverse of `toSkeleton`. */
export function fromSkeleton(skeleton: TextSkeleton, letter: number): Place {
	if (skeleton.text.length === 0) return {block: 0, offset: 0};
	const block = blockAt(skeleton.starts, letter);
	const text = plainText(skeleton.text[block] as Block);
	let left = letter - (skeleton.starts[block] ?? 0);
	let offset = skipToKept(text, 0);
	while (left > 0 && offset < text.length) {
		offset = skipToKept(text, offset + 1);
		left--;
	}
	return {block, offset};
}
