import {type BreakPoints, breakKind} from './break-points.ts';
import {widestSpace} from './justify.ts';
import type {Shape} from './shape.ts';

/** What a paragraph's lines should be like. */
export interface Taste {
	readonly isJustified: boolean;
	/** Whether the last line should be as long as the others: for headings. */
	readonly isBalanced: boolean;
}

/** A paragraph broken into lines. */
export interface Breaking {
	/** The chosen break points, in order; the last is the paragraph's end. */
	readonly chosen: readonly number[];
	/** Whether no line is so bad that words should be hyphenated to mend it. */
	readonly isGood: boolean;
}

/** Demerits, all in squared cells of slack. */
const aLine = 1;
const anEmergency = 1e7;
const anOverfullLine = 1e10;
/** A line that cannot be justified because its spaces would grow too wide. */
const anUnstretchedLine = 400;

/** A last line shorter than this many cells looks lost. */
const lostLine = 6;

/** A hyphen is worth as much empty space at the end of a line as this part of the line. */
const hyphenShare = 1 / 8;

/** A paragraph on its way to being broken: for each point the best way to it. */
interface Search {
	readonly points: BreakPoints;
	readonly shape: Shape;
	readonly taste: Taste;
	/** The point at the paragraph's end. */
	readonly last: number;
	/** Demerits of a hyphen. */
	readonly hyphen: number;
	/**
	 * Demerits of the best ways to each point: at twice its number of the way that has no hyphen
	 * there or the first one in a row, and right after it of the way that has the second in a row.
	 * There is never a third.
	 */
	readonly demerits: number[];
	/** The ways that they come from. */
	readonly before: number[];
	/** For justified text: gaps between words from the paragraph's start to each point's `next`. */
	readonly gaps: readonly number[] | undefined;
}

function countGaps({end, next}: BreakPoints): number[] {
	let gaps = 0;
	return next.map((at, point) => (at > (end[point] as number) ? ++gaps : gaps));
}

function beginSearch(points: BreakPoints, shape: Shape, taste: Taste): Search {
	const count = points.next.length;
	const search: Search = {
		points,
		shape,
		taste,
		last: count - 1,
		hyphen: (shape.rest * hyphenShare) ** 2,
		demerits: new Array<number>(2 * count).fill(Number.POSITIVE_INFINITY),
		before: new Array<number>(2 * count).fill(0),
		gaps: taste.isJustified ? countGaps(points) : undefined,
	};
	search.demerits[0] = 0;
	return search;
}

function isHyphen(kind: number | undefined): boolean {
	return kind === breakKind.addedHyphen || kind === breakKind.writtenHyphen;
}

/** A stretched space shows more than an empty end, and a line left ragged among others most. */
function justifiedDemerits(search: Search, from: number, to: number, slack: number): number {
	const {points, gaps} = search;
	if (slack === 0 || !gaps) return 0;
	const atEnd = points.end[to] === points.next[to] ? 0 : 1;
	const count = (gaps[to] as number) - atEnd - (gaps[from] as number);
	if (slack > count * (widestSpace - 1)) return anUnstretchedLine + slack * slack;
	return ((10 * slack) / count) ** 2;
}

/** Demerits of a line but for its hyphen. */
function lineDemerits(search: Search, from: number, to: number, slack: number): number {
	if (to === search.last && !search.taste.isBalanced) {
		return search.shape.rest - slack < lostLine ? search.hyphen : 0;
	}
	return search.gaps ? justifiedDemerits(search, from, to, slack) : slack * slack;
}

/** Finds the best way to a point without a hyphen, from all points that a line may come from. */
function reach(search: Search, to: number): void {
	const {points, shape, demerits} = search;
	const cells = points.cellsToEnd[to] as number;
	let least = Number.POSITIVE_INFINITY;
	let way = 0;
	for (let from = to - 1; from >= 0; from--) {
		const width = from === 0 ? shape.first : shape.rest;
		const slack = width - cells + (points.cellsToNext[from] as number);
		// Only what cannot be broken may be wider than its line, and then it stands alone.
		if (slack < 0 && least < Number.POSITIVE_INFINITY) break;
		const line = slack < 0 ? anOverfullLine - slack : lineDemerits(search, from, to, slack);
		const first = demerits[2 * from] as number;
		const second = demerits[2 * from + 1] as number;
		if (line + Math.min(first, second) >= least) continue;
		least = line + Math.min(first, second);
		way = first <= second ? 2 * from : 2 * from + 1;
	}
	const isEmergency = points.kind[to] === breakKind.emergency;
	demerits[2 * to] = least + aLine + (isEmergency ? anEmergency : 0);
	search.before[2 * to] = way;
}

function offer({demerits, before}: Search, to: number, from: number, sum: number): void {
	if (sum >= (demerits[to] as number)) return;
	demerits[to] = sum;
	before[to] = from;
}

/** Offers a line to a point with a hyphen, which must not be the third in a row. */
function offerHyphen(search: Search, from: number, to: number, cost: number): void {
	const {points, demerits, hyphen} = search;
	const first = (demerits[2 * from] as number) + cost;
	if (!isHyphen(points.kind[from])) {
		offer(search, 2 * to, 2 * from, first);
		return;
	}
	offer(search, 2 * to + 1, 2 * from, first + hyphen);
	// A hyphen that is written there may be the third where nothing else is as good.
	if (points.kind[to] === breakKind.addedHyphen) return;
	const third = (demerits[2 * from + 1] as number) + cost + 4 * hyphen;
	offer(search, 2 * to + 1, 2 * from + 1, third);
}

/** Finds the best ways to a point with a hyphen, as `reach` does for others. */
function reachHyphen(search: Search, to: number): void {
	const {points, shape, demerits} = search;
	const isAdded = points.kind[to] === breakKind.addedHyphen;
	const cells = (points.cellsToEnd[to] as number) + (isAdded ? 1 : 0);
	const fixed = aLine + (isAdded ? search.hyphen : 0);
	for (let from = to - 1; from >= 0; from--) {
		const width = from === 0 ? shape.first : shape.rest;
		const slack = width - cells + (points.cellsToNext[from] as number);
		const isReached =
			Math.min(demerits[2 * to] as number, demerits[2 * to + 1] as number) < Infinity;
		if (slack < 0 && (isAdded || isReached)) return;
		const line = slack < 0 ? anOverfullLine - slack : lineDemerits(search, from, to, slack);
		offerHyphen(search, from, to, line + fixed);
	}
}

/** The best way to the end, and whether all of its lines are good. */
function trace({demerits, before, last, hyphen}: Search): Breaking {
	const chosen: number[] = [];
	let isGood = true;
	let way =
		(demerits[2 * last + 1] as number) < (demerits[2 * last] as number) ? 2 * last + 1 : 2 * last;
	while (way > 1) {
		chosen.push(way >> 1);
		const from = before[way] as number;
		if ((demerits[way] as number) - (demerits[from] as number) > hyphen + aLine) isGood = false;
		way = from;
	}
	return {chosen: chosen.reverse(), isGood};
}

/**
 * Breaks a paragraph as a whole, so that the sum of its lines' demerits is smallest (after Knuth and
 * Plass, Breaking Paragraphs into Lines, 1981: a shortest path over the break points). Demerits are
 * the squared slack of each line, and more for hyphens.
 */
export function breakOptimally(points: BreakPoints, shape: Shape, taste: Taste): Breaking {
	const search = beginSearch(points, shape, taste);
	for (let to = 1; to <= search.last; to++) {
		if (isHyphen(points.kind[to])) reachHyphen(search, to);
		else reach(search, to);
	}
	return trace(search);
}
