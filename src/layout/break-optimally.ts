import {type BreakPoints, breakKind} from './break-points.ts';
import {widestSpace} from './justify.ts';
import type {Shape} from './shape.ts';

/** What a paragraph's lines should be like. */
export interface Taste {
	readonly isJustified: boolean;
	/** Whether the last line should be as long as the others: for headings. */
	readonly isBalanced: boolean;
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
	/** Demerits of the best way to each point; if it has a hyphen, as the first one in a row. */
	readonly demerits: Float64Array;
	/** The same for points with a hyphen that follows another. There is never a third. */
	readonly demeritsAsSecond: Float64Array;
	/** The ways they come from: twice the point, and 1 more for a way as the second hyphen. */
	readonly from: Int32Array;
	readonly fromAsSecond: Int32Array;
}

function beginSearch(points: BreakPoints, shape: Shape, taste: Taste): Search {
	const count = points.next.length;
	const search: Search = {
		points,
		shape,
		taste,
		last: count - 1,
		hyphen: (shape.rest * hyphenShare) ** 2,
		demerits: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
		demeritsAsSecond: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
		from: new Int32Array(count),
		fromAsSecond: new Int32Array(count),
	};
	search.demerits[0] = 0;
	return search;
}

function isHyphen(kind: number | undefined): boolean {
	return kind === breakKind.addedHyphen || kind === breakKind.writtenHyphen;
}

/** Gaps between words in the line from one point to another. */
function countGaps(points: BreakPoints, from: number, to: number): number {
	const atEnd = points.end[to] === points.next[to] ? 0 : 1;
	return (points.gaps[to] as number) - atEnd - (points.gaps[from] as number);
}

/** A stretched space shows more than an empty end, and a line left ragged among others most. */
function justifiedDemerits(slack: number, gaps: number): number {
	if (slack > gaps * (widestSpace - 1)) return anUnstretchedLine + slack * slack;
	const stretch = slack === 0 ? 0 : (10 * slack) / gaps;
	return stretch * stretch;
}

function lineDemerits(search: Search, from: number, to: number, slack: number): number {
	const {points, taste} = search;
	if (to === search.last && !taste.isBalanced) {
		return search.shape.rest - slack < lostLine ? search.hyphen : 0;
	}
	return taste.isJustified ? justifiedDemerits(slack, countGaps(points, from, to)) : slack * slack;
}

/** Offers a line to a point without a hyphen. */
function offer(search: Search, from: number, to: number, cost: number): void {
	const first = search.demerits[from] as number;
	const second = search.demeritsAsSecond[from] as number;
	const sum = cost + Math.min(first, second);
	if (sum >= (search.demerits[to] as number)) return;
	search.demerits[to] = sum;
	search.from[to] = 2 * from + (first <= second ? 0 : 1);
}

/** Offers a line to a point with a hyphen, which must not be the third in a row. */
function offerHyphen(search: Search, from: number, to: number, demerits: number): void {
	const {points, hyphen} = search;
	const isAdded = points.kind[to] === breakKind.addedHyphen;
	const cost = demerits + (isAdded ? hyphen : 0);
	if (!isHyphen(points.kind[from])) {
		offer(search, from, to, cost);
		return;
	}
	offerSecond(search, 2 * from, to, (search.demerits[from] as number) + cost + hyphen);
	if (isAdded) return;
	// A hyphen that is written there may be the third where nothing else is as good.
	const third = (search.demeritsAsSecond[from] as number) + cost + 4 * hyphen;
	offerSecond(search, 2 * from + 1, to, third);
}

function offerSecond(search: Search, way: number, to: number, sum: number): void {
	if (sum >= (search.demeritsAsSecond[to] as number)) return;
	search.demeritsAsSecond[to] = sum;
	search.fromAsSecond[to] = way;
}

function isReached(search: Search, point: number): boolean {
	const {demerits, demeritsAsSecond} = search;
	return (demerits[point] as number) < Infinity || (demeritsAsSecond[point] as number) < Infinity;
}

/** Finds the best ways to a point from all points that a line may come from. */
function reach(search: Search, to: number): void {
	const {points, shape} = search;
	const kind = points.kind[to];
	const cells = points.cellsToEnd[to] as number;
	const fixed = aLine + (kind === breakKind.emergency ? anEmergency : 0);
	const hasHyphen = isHyphen(kind);
	for (let from = to - 1; from >= 0; from--) {
		const width = from === 0 ? shape.first : shape.rest;
		const slack = width - cells + (points.cellsToNext[from] as number);
		if (slack >= 0) {
			const demerits = fixed + lineDemerits(search, from, to, slack);
			if (hasHyphen) offerHyphen(search, from, to, demerits);
			else offer(search, from, to, demerits);
			continue;
		}
		// Only what cannot be broken may be wider than its line, and then it stands alone.
		if (kind === breakKind.addedHyphen || isReached(search, to)) return;
		if (hasHyphen) offerHyphen(search, from, to, anOverfullLine - slack);
		else offer(search, from, to, anOverfullLine - slack);
	}
}

/** The chosen points on the best way to the end, in order. */
function trace({demerits, demeritsAsSecond, from, fromAsSecond, last}: Search): number[] {
	const chosen: number[] = [];
	let way = 2 * last + ((demeritsAsSecond[last] as number) < (demerits[last] as number) ? 1 : 0);
	while (way > 1) {
		const point = way >> 1;
		chosen.push(point);
		way = (way % 2 === 0 ? from[point] : fromAsSecond[point]) as number;
	}
	return chosen.reverse();
}

/**
 * Breaks a paragraph as a whole, so that the sum of its lines' demerits is smallest (after Knuth and
 * Plass, Breaking Paragraphs into Lines, 1981: a shortest path over the break points). Demerits are
 * the squared slack of each line, and more for hyphens. Returns the chosen points, in order.
 */
export function breakOptimally(points: BreakPoints, shape: Shape, taste: Taste): number[] {
	const search = beginSearch(points, shape, taste);
	for (let to = 1; to <= search.last; to++) reach(search, to);
	return trace(search);
}
