import {type BreakPoints, breakKind} from './break-points.ts';
import type {Shape} from './shape.ts';

/** The next point that is no hyphen to be added: what a line takes even when it does not fit. */
function leastLine(points: BreakPoints, from: number): number {
	let to = from + 1;
	while (points.kind[to] === breakKind.addedHyphen || points.next[to] === points.next[from]) to++;
	return to;
}

/** The last point that fits into `width` cells; `from` itself if none does. */
function longestLine(points: BreakPoints, from: number, width: number): number {
	const limit = width + (points.cellsToNext[from] as number);
	let longest = from;
	for (let to = from + 1; (points.cellsToEnd[to] ?? Infinity) <= limit; to++) {
		const isHyphen = points.kind[to] === breakKind.addedHyphen;
		if (!isHyphen || (points.cellsToEnd[to] as number) < limit) longest = to;
	}
	return points.next[longest] === points.next[from] ? from : longest;
}

/** Breaks line after line as late as it fits. Returns the chosen break points, in order. */
export function breakGreedily(points: BreakPoints, shape: Shape): number[] {
	const chosen: number[] = [];
	const last = points.next.length - 1;
	let from = 0;
	while (from < last) {
		const longest = longestLine(points, from, from === 0 ? shape.first : shape.rest);
		from = longest > from ? longest : Math.min(last, leastLine(points, from));
		chosen.push(from);
	}
	return chosen;
}
