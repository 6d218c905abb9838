import type {Divider} from './divide-word.ts';
import {findLineBreaks} from './line-breaks.ts';
import {isOneCellEach, type Ruler} from './ruler.ts';

/** What ends a line at a break point. */
export const breakKind = {
	/** A space, or nothing at all as between Chinese characters. */
	plain: 0,
	/** A hyphen or dash that is written there. */
	writtenHyphen: 1,
	/** A hyphen that setting adds: it takes one cell more. */
	addedHyphen: 2,
	/** The middle of a word that is wider than a line. */
	emergency: 3,
} as const;

/**
 * Where the lines of a paragraph may end, as parallel arrays: entry 0 is the paragraph's start, the
 * last entry its end. A line from point `i` to point `k` takes `cellsToEnd[k] - cellsToNext[i]`
 * cells, and one more for an added hyphen.
 */
export interface BreakPoints {
	/** Offset (UTF-16 units) where the shown line ends, before the spaces that vanish there. */
	readonly end: number[];
	/** Offset at which the next line starts. */
	readonly next: number[];
	/** Cells from the paragraph's start to `end`. */
	readonly cellsToEnd: number[];
	readonly cellsToNext: number[];
	/** A `breakKind` each. */
	readonly kind: number[];
}

/** What finding break points needs. */
export interface BreakTools {
	readonly ruler: Ruler;
	/** Divides words; without it none is. */
	readonly divide?: Divider | undefined;
	/** Cells of the narrowest line; a wider piece may be broken between any two graphemes. */
	readonly narrowest: number;
	/** Whether words in a range of offsets may be divided: not so in code. */
	readonly isDivisible?: ((from: number, to: number) => boolean) | undefined;
}

/** Pieces shorter than this (UTF-16 units) are never divided by a hyphen that is not theirs. */
const shortestDivided = 5;
const softHyphen = 0xad;
const space = 0x20;
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Spaces that vanish at a line's end: the common one, the ideographic and the typographic ones. */
function isSpace(unit: number): boolean {
	if (unit < 0x20_00) return unit === space;
	return unit === 0x30_00 || (unit <= 0x20_0b && unit !== 0x20_07);
}

/** Where a piece ends without the spaces at its end. */
function trimSpaces(text: string, start: number, next: number): number {
	let end = next;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return end;
}

function kindOf(lastUnit: number): number {
	const isWritten = lastUnit === 0x2d || (lastUnit >= 0x20_10 && lastUnit <= 0x20_13);
	return isWritten ? breakKind.writtenHyphen : breakKind.plain;
}

function findSoftHyphens(piece: string): number[] {
	return Array.from(piece.slice(0, -1).matchAll(/\u00ad/g), ({index}) => index + 1);
}

/** The offsets inside a piece of text at which it may be divided, each with its `breakKind`. */
function findDivisions(
	piece: string,
	start: number,
	isTooWide: boolean,
	tools: BreakTools,
): ReadonlyArray<readonly [offset: number, kind: number]> {
	const canDivide = tools.isDivisible?.(start, start + piece.length) ?? true;
	const soft = piece.includes('\u00ad') ? findSoftHyphens(piece) : [];
	const hyphens = soft.length > 0 || !canDivide ? soft : (tools.divide?.(piece) ?? []);
	if (!isTooWide) return hyphens.map(offset => [offset, breakKind.addedHyphen]);
	const atHyphen = new Set(hyphens);
	return Array.from(graphemes.segment(piece), ({index}) => index).flatMap(offset => {
		if (offset === 0) return [];
		const emergency = [offset, breakKind.emergency] as const;
		return atHyphen.has(offset)
			? [[offset, breakKind.addedHyphen] as const, emergency]
			: [emergency];
	});
}

/**
 * The ends of the pieces between which a line may break in any case. A soft hyphen ends none: it
 * divides a word as a hyphenator would.
 */
function findPieceEnds(text: string): number[] {
	const breaks = findLineBreaks(text);
	if (!text.includes('\u00ad')) return breaks;
	return breaks.filter(at => at === text.length || text.charCodeAt(at - 1) !== softHyphen);
}

/** Adds the points inside a piece of text. */
function divide(
	points: BreakPoints,
	text: string,
	start: number,
	end: number,
	isTooWide: boolean,
	tools: BreakTools,
): void {
	for (const [offset, kind] of findDivisions(text.slice(start, end), start, isTooWide, tools)) {
		points.end.push(start + offset);
		points.next.push(start + offset);
		points.kind.push(kind);
	}
}

/** Finds the points without their cells. */
function findPoints(
	text: string,
	tools: BreakTools,
	widthOf: (from: number, to: number) => number,
): BreakPoints {
	const points: BreakPoints = {end: [0], next: [0], cellsToEnd: [], cellsToNext: [], kind: [0]};
	const canDivide = tools.divide !== undefined || text.includes('\u00ad');
	let start = 0;
	for (const next of findPieceEnds(text)) {
		const end = trimSpaces(text, start, next);
		const isTooWide = widthOf(start, end) > tools.narrowest;
		if (isTooWide || (canDivide && end - start >= shortestDivided)) {
			divide(points, text, start, end, isTooWide, tools);
		}
		points.end.push(end);
		points.next.push(next);
		points.kind.push(kindOf(text.charCodeAt(end - 1)));
		start = next;
	}
	// Nothing follows that a hyphen could lead to.
	points.kind[points.kind.length - 1] = breakKind.plain;
	return points;
}

function countUnits(from: number, to: number): number {
	return to - from;
}

/** Finds the break points of a text without `\n`. */
export function findBreakPoints(text: string, tools: BreakTools): BreakPoints {
	if (isOneCellEach(text)) {
		const {end, next, kind} = findPoints(text, tools, countUnits);
		return {end, next, cellsToEnd: end, cellsToNext: next, kind};
	}
	const {ruler} = tools;
	const points = findPoints(text, tools, (from, to) => ruler(text.slice(from, to)));
	let before = 0;
	let cells = 0;
	for (const [index, end] of points.end.entries()) {
		const next = points.next[index] as number;
		const toEnd = end > before ? cells + ruler(text.slice(before, end)) : cells;
		cells = next > end ? toEnd + ruler(text.slice(end, next)) : toEnd;
		points.cellsToEnd.push(toEnd);
		points.cellsToNext.push(cells);
		before = next;
	}
	return points;
}
