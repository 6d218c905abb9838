import {findLineBreaks} from './line-breaks.ts';
import type {Ruler} from './ruler.ts';

/** What ends a line at a break point. */
export type BreakKind =
	/** A space, or nothing at all as between Chinese characters. */
	| 'plain'
	/** A hyphen or dash that is written there. */
	| 'written hyphen'
	/** A hyphen that setting adds, or a soft hyphen that it shows. */
	| 'added hyphen'
	/** The middle of a word that is wider than a line. */
	| 'emergency';

/**
 * Where the lines of a paragraph may end, as parallel arrays: entry 0 is the paragraph's start, the
 * last entry its end. The width of a line from point `i` to point `k` is
 * `cellsToEnd[k] - cellsToNext[i]`, its stretchable spaces `spacesToEnd[k] - spacesToNext[i]`.
 */
export interface BreakPoints {
	/** Offset of what the line shows last (exclusive), before the spaces that vanish at its end. */
	readonly end: number[];
	/** Offset at which the next line starts. */
	readonly next: number[];
	/** Cells from the paragraph's start to `end`, with the hyphen that is added there. */
	readonly cellsToEnd: number[];
	readonly cellsToNext: number[];
	readonly spacesToEnd: number[];
	readonly spacesToNext: number[];
	readonly kind: BreakKind[];
}

/** What finding break points needs. */
export interface BreakTools {
	readonly ruler: Ruler;
	/** Offsets inside a piece of text without spaces at which it may be divided. */
	readonly divide?: ((piece: string) => readonly number[]) | undefined;
	/** Cells of the narrowest line; a piece that is wider may be broken between any two graphemes. */
	readonly narrowest: number;
}

const softHyphen = 0xad;
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function isSpace(unit: number): boolean {
	return unit === 0x20 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b && unit !== 0x2007);
}

function kindOf(lastUnit: number): BreakKind {
	if (lastUnit === softHyphen) return 'added hyphen';
	return lastUnit === 0x2d || (lastUnit >= 0x2010 && lastUnit <= 0x2014)
		? 'written hyphen'
		: 'plain';
}

function add(points: BreakPoints, end: number, next: number, kind: BreakKind): void {
	points.end.push(end);
	points.next.push(next);
	points.kind.push(kind);
}

function addWidths(points: BreakPoints, toEnd: number, toNext: number): void {
	points.cellsToEnd.push(toEnd);
	points.cellsToNext.push(toNext);
}

function addSpaces(points: BreakPoints, toEnd: number, toNext: number): void {
	points.spacesToEnd.push(toEnd);
	points.spacesToNext.push(toNext);
}

/** Offsets inside a piece at which it may be divided when it must be, between graphemes. */
function findEmergencies(piece: string): number[] {
	return Array.from(graphemes.segment(piece), ({index}) => index).slice(1);
}

function addInside(
	points: BreakPoints,
	text: string,
	start: number,
	end: number,
	cells: number,
	spaces: number,
	tools: BreakTools,
): void {
	const piece = text.slice(start, end);
	const divisions = piece.length >= 5 && tools.divide ? tools.divide(piece) : [];
	const width = tools.ruler(piece);
	if (width <= tools.narrowest) {
		for (const offset of divisions) {
			const before = cells + tools.ruler(piece.slice(0, offset));
			add(points, start + offset, start + offset, 'added hyphen');
			addWidths(points, before + 1, before);
			addSpaces(points, spaces, spaces);
		}
		return;
	}
	let before = cells;
	let last = 0;
	for (const offset of findEmergencies(piece)) {
		before += tools.ruler(piece.slice(last, offset));
		last = offset;
		const isDivision = divisions.includes(offset);
		add(points, start + offset, start + offset, isDivision ? 'added hyphen' : 'emergency');
		addWidths(points, before + (isDivision ? 1 : 0), before);
		addSpaces(points, spaces, spaces);
	}
}

/** Finds the break points of a text without `\n`. */
export function findBreakPoints(text: string, tools: BreakTools): BreakPoints {
	const points: BreakPoints = {
		end: [0],
		next: [0],
		cellsToEnd: [0],
		cellsToNext: [0],
		spacesToEnd: [0],
		spacesToNext: [0],
		kind: ['plain'],
	};
	let start = 0;
	let cells = 0;
	let spaces = 0;
	for (const next of findLineBreaks(text)) {
		let end = next;
		while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
		addInside(points, text, start, end, cells, spaces, tools);
		const kind = kindOf(text.charCodeAt(end - 1));
		const toEnd = cells + tools.ruler(text.slice(start, end));
		cells = end === next ? toEnd : toEnd + tools.ruler(text.slice(end, next));
		add(points, end, next, kind);
		addWidths(points, kind === 'added hyphen' ? toEnd + 1 : toEnd, cells);
		addSpaces(points, spaces, end === next ? spaces : spaces + 1);
		if (end !== next) spaces++;
		start = next;
	}
	return points;
}
