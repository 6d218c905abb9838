import type {BreakPoints} from './break-points.ts';
import type {Shape} from './shape.ts';

/** Breaks line after line as late as it fits; returns the chosen break points, in order. */
export function breakGreedily(points: BreakPoints, shape: Shape): number[] {
	const chosen: number[] = [];
	const last = points.next.length - 1;
	let from = 0;
	while (from < last) {
		const width = from === 0 ? shape.first : shape.rest;
		const limit = width + (points.cellsToNext[from] ?? 0);
		let to = from + 1;
		for (let at = from + 2; at <= last && (points.cellsToEnd[at] ?? 0) <= limit + 1; at++) {
			if ((points.cellsToEnd[at] ?? 0) <= limit) to = at;
		}
		chosen.push(to);
		from = to;
	}
	return chosen;
}
