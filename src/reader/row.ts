import {measure, truncate} from '../core/layout/ruler.ts';
import type {SafeText} from '../core/text/safe-text.ts';

/** What a piece is to the reader; the theme decides how that looks. */
export type Role =
	| 'secondary'
	/** Words: a key, the number of a note. */
	| 'accent'
	/** A sign whose shape tells the same. */
	| 'sign'
	| 'chosen'
	| 'heading'
	| 'match'
	| 'current-match';

/** A run of text on the screen in one look. */
export interface Piece {
	readonly text: SafeText;
	readonly role?: Role | undefined;
	readonly emphasis?: true | undefined;
	readonly strong?: true | undefined;
	readonly strike?: true | undefined;
	readonly code?: true | undefined;
	readonly link?: SafeText | undefined;
}

/** One row of the screen. */
export type Row = readonly Piece[];

/** An empty row. */
export const blank: Row = [];

/** One piece of text; words of our own need no sanitiser and come in by `safe`. */
export function piece(text: SafeText, role?: Role): Piece {
	return {text, role};
}

/** A row of one piece. */
export function row(text: SafeText, role?: Role): Row {
	return [{text, role}];
}

/** Empty space, in cells. */
export function space(cells: number): Piece {
	return {text: ' '.repeat(Math.max(0, cells)) as SafeText};
}

/** A row's width in cells. */
export function rowWidth(pieces: Row): number {
	return pieces.reduce((cells, each) => cells + measure(each.text), 0);
}

/** Cuts a row to a width in cells; what is cut ends in `…`. */
export function fit(pieces: Row, cells: number): Row {
	const fitted: Piece[] = [];
	let left = cells;
	for (const each of pieces) {
		if (left <= 0) break;
		const text = truncate(each.text, left);
		left -= measure(text);
		fitted.push(text === each.text ? each : {...each, text});
		if (text !== each.text) break;
	}

	return fitted;
}

/** Cuts or fills a row to exactly a width in cells. */
export function fill(pieces: Row, cells: number): Row {
	const fitted = fit(pieces, cells);
	const missing = cells - rowWidth(fitted);
	return missing > 0 ? [...fitted, space(missing)] : fitted;
}

/** One row at the left, another at the right edge; the left one gives way. */
export function spread(left: Row, right: Row, cells: number): Row {
	const end = fit(right, cells);
	const room = cells - rowWidth(end);
	const start = room > 1 ? fit(left, room - 1) : [];
	return [...start, space(room - rowWidth(start)), ...end];
}

/** The same row some cells further to the right. */
export function indent(pieces: Row, cells: number): Row {
	return cells > 0 && pieces.length > 0 ? [space(cells), ...pieces] : pieces;
}
