import {graphemesOf} from '../text/graphemes.ts';
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
	return Array.from(graphemesOf(piece), ({index}) => index).flatMap(offset => {
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

/** Points that are being found; the arrays have room for those between pieces. */
interface Found {
	readonly end: number[];
	readonly next: number[];
	readonly kind: number[];
	count: number;
}

function add(found: Found, end: number, next: number, kind: number): void {
	found.end[found.count] = end;
	found.next[found.count] = next;
	found.kind[found.count] = kind;
	found.count++;
}

/** Finds the points; `ruler` is undefined where every UTF-16 unit takes one cell. */
function findPoints(text: string, tools: BreakTools, ruler: Ruler | undefined): Found {
	const ends = findPieceEnds(text);
	const room = ends.length + 1;
	const found: Found = {
		end: new Array(room),
		next: new Array(room),
		kind: new Array(room),
		count: 0,
	};
	const canDivide = tools.divide !== undefined || text.includes('\u00ad');
	add(found, 0, 0, breakKind.plain);
	let start = 0;
	for (const next of ends) {
		const end = trimSpaces(text, start, next);
		const width = ruler ? ruler(text.slice(start, end)) : end - start;
		const isTooWide = width > tools.narrowest && end - start > 1;
		if (isTooWide || (canDivide && end - start >= shortestDivided)) {
			const piece = text.slice(start, end);
			for (const [offset, kind] of findDivisions(piece, start, isTooWide, tools)) {
				add(found, start + offset, start + offset, kind);
			}
		}
		add(found, end, next, kindOf(text.charCodeAt(end - 1)));
		start = next;
	}
	// Nothing follows that a hyphen could lead to.
	found.kind[found.count - 1] = breakKind.plain;
	return found;
}

/** Finds the break points of a text without `\n`. */
export function findBreakPoints(text: string, tools: BreakTools): BreakPoints {
	const {ruler} = tools;
	if (isOneCellEach(text)) {
		const {end, next, kind} = findPoints(text, tools, undefined);
		return {end, next, cellsToEnd: end, cellsToNext: next, kind};
	}
	const {end, next, kind} = findPoints(text, tools, ruler);
	const cellsToEnd: number[] = [];
	const cellsToNext: number[] = [];
	let before = 0;
	let cells = 0;
	for (const [index, at] of end.entries()) {
		const after = next[index] as number;
		if (at > before) cells += ruler(text.slice(before, at));
		cellsToEnd.push(cells);
		if (after > at) cells += ruler(text.slice(at, after));
		cellsToNext.push(cells);
		before = after;
	}
	return {end, next, cellsToEnd, cellsToNext, kind};
}
