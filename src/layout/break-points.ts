import type {Divider} from './divide-word.ts';
import {findLineBreaks} from './line-breaks.ts';
import type {Ruler} from './ruler.ts';

/** What ends a line at a break point. */
export const breakKind = {
	/** A space, or nothing at all as between Chinese characters. */
	plain: 0,
	/** A hyphen or dash that is written there. */
	writtenHyphen: 1,
	/** A hyphen that setting adds. */
	addedHyphen: 2,
	/** The middle of a word that is wider than a line. */
	emergency: 3,
} as const;

/**
 * Where the lines of a paragraph may end, as parallel arrays: entry 0 is the paragraph's start, the
 * last entry its end. A line from point `i` to point `k` takes `cellsToEnd[k] - cellsToNext[i]`
 * cells.
 */
export interface BreakPoints {
	/** Offset (UTF-16 units) where the shown line ends, before the spaces that vanish there. */
	readonly end: number[];
	/** Offset at which the next line starts. */
	readonly next: number[];
	/** Cells from the paragraph's start to `end`, with the hyphen that is added there. */
	readonly cellsToEnd: number[];
	readonly cellsToNext: number[];
	/** Gaps between words from the paragraph's start to `next`. */
	readonly gaps: number[];
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

function add(
	points: BreakPoints,
	end: number,
	next: number,
	cellsToEnd: number,
	cellsToNext: number,
	gaps: number,
	kind: number,
): void {
	points.end.push(end);
	points.next.push(next);
	points.cellsToEnd.push(kind === breakKind.addedHyphen ? cellsToEnd + 1 : cellsToEnd);
	points.cellsToNext.push(cellsToNext);
	points.gaps.push(gaps);
	points.kind.push(kind);
}

function findSoftHyphens(piece: string): number[] {
	return Array.from(piece.slice(0, -1).matchAll(/\u00ad/g), ({index}) => index + 1);
}

/** The offsets inside a piece of text at which it may be divided, each with its `breakKind`. */
function findDivisions(
	piece: string,
	start: number,
	cells: number,
	tools: BreakTools,
): ReadonlyArray<readonly [offset: number, kind: number]> {
	const canDivide = tools.isDivisible?.(start, start + piece.length) ?? true;
	const soft = piece.includes('\u00ad') ? findSoftHyphens(piece) : [];
	const hyphens = soft.length > 0 || !canDivide ? soft : (tools.divide?.(piece) ?? []);
	if (cells <= tools.narrowest) return hyphens.map(offset => [offset, breakKind.addedHyphen]);
	const atHyphen = new Set(hyphens);
	return Array.from(graphemes.segment(piece), ({index}) => index).flatMap(offset => {
		if (offset === 0) return [];
		const emergency = [offset, breakKind.emergency] as const;
		return atHyphen.has(offset)
			? [[offset, breakKind.addedHyphen] as const, emergency]
			: [emergency];
	});
}

/** Adds the points inside a piece of text that has no spaces and no points of its own. */
function divide(
	points: BreakPoints,
	piece: string,
	start: number,
	cells: number,
	tools: BreakTools,
): void {
	const before = points.cellsToNext.at(-1) ?? 0;
	const gaps = points.gaps.at(-1) ?? 0;
	let inside = 0;
	let last = 0;
	for (const [offset, kind] of findDivisions(piece, start, cells, tools)) {
		inside += tools.ruler(piece.slice(last, offset));
		last = offset;
		const at = before + inside;
		add(points, start + offset, start + offset, at, at, gaps, kind);
	}
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

function beginPoints(): BreakPoints {
	return {
		end: [0],
		next: [0],
		cellsToEnd: [0],
		cellsToNext: [0],
		gaps: [0],
		kind: [breakKind.plain],
	};
}

const printableAscii = /^[ -~]*$/;

/** Finds the break points of a text without `\n`. */
export function findBreakPoints(text: string, tools: BreakTools): BreakPoints {
	const points = beginPoints();
	const isAscii = printableAscii.test(text);
	const shortest = tools.divide || !isAscii ? shortestDivided : Number.POSITIVE_INFINITY;
	let start = 0;
	let cells = 0;
	let gaps = 0;
	for (const next of findPieceEnds(text)) {
		const end = trimSpaces(text, start, next);
		const width = isAscii ? end - start : tools.ruler(text.slice(start, end));
		if (end - start >= shortest || width > tools.narrowest) {
			divide(points, text.slice(start, end), start, width, tools);
		}
		const toEnd = cells + width;
		cells = toEnd;
		if (end < next) {
			cells += isAscii ? next - end : tools.ruler(text.slice(end, next));
			gaps++;
		}
		add(points, end, next, toEnd, cells, gaps, kindOf(text.charCodeAt(end - 1)));
		start = next;
	}
	// Nothing follows that a hyphen could lead to.
	points.kind[points.kind.length - 1] = breakKind.plain;
	return points;
}
