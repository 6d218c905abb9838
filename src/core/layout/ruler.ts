import stringWidth from 'string-width';
import {graphemesOf} from '../text/graphemes.ts';
import {nothing, type SafeText, slice} from '../text/safe-text.ts';

/** Tells how many cells a text takes in the terminal. */
export type Ruler = (text: string) => number;

const printableAscii = /^[ -~]*$/;

/**
 * Characters whose cells depend on their neighbours: marks, joiners, the parts of Hangul and of
 * emoji, half-width voicing marks, vowels that join the letter before them.
 */
const joining =
	/[\p{M}\p{Cf}\p{Cc}\p{Cs}\p{Grapheme_Extend}\p{Default_Ignorable_Code_Point}\u0d4e\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff00-\uffef]/u;

const unknown = 0;
const joins = 255;

/** Cells of each UTF-16 unit that stands alone, plus 1; filled as text is met. */
const cellsPlusOne = new Uint8Array(0x1_00_00);

function lookUp(unit: number): number {
	const character = String.fromCharCode(unit);
	const isJoining = (unit >= 0xd8_00 && unit <= 0xdf_ff) || joining.test(character);
	const entry = isJoining ? joins : stringWidth(character) + 1;
	cellsPlusOne[unit] = entry;
	return entry;
}

const cacheLimit = 50_000;
const cache = new Map<string, number>();

function measureClusters(text: string): number {
	const known = cache.get(text);
	if (known !== undefined) return known;
	const cells = stringWidth(text);
	if (cache.size >= cacheLimit) cache.clear();
	if (text.length <= 64) cache.set(text, cells);
	return cells;
}

/**
 * Cells that a text takes, by Unicode's East Asian Width and emoji rules, exactly as Ink measures
 * (the same string-width).
 */
export function measure(text: string): number {
	let cells = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 0x20 && unit < 0x7f) {
			cells++;
			continue;
		}
		let entry = cellsPlusOne[unit] as number;
		if (entry === unknown) entry = lookUp(unit);
		if (entry === joins) return measureClusters(text);
		cells += entry - 1;
	}
	return cells;
}

/** ASCII, Latin, Greek, Cyrillic and common punctuation, but for what joins or is not seen. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/** Whether each UTF-16 unit of a text surely takes one cell, so that offsets are cells. */
export function isOneCellEach(text: string): boolean {
	return narrow.test(text);
}

/** Offset (UTF-16 units) of the longest start of `text` that fits into `cells`. */
function fit(text: string, cells: number): number {
	if (printableAscii.test(text)) return Math.min(text.length, cells);
	let used = 0;
	for (const {segment, index} of graphemesOf(text)) {
		used += measure(segment);
		if (used > cells) return index;
	}
	return text.length;
}

const ellipsis = '…' as SafeText;

/** The text cut to at most `cells` cells, the last of them `…` when something was cut. */
export function truncate(text: SafeText, cells: number): SafeText {
	if (measure(text) <= cells) return text;
	if (cells < 1) return nothing;
	return (slice(text, 0, fit(text, cells - 1)).trimEnd() + ellipsis) as SafeText;
}
