import type {Run} from '../layout/line.ts';
import {measure} from '../layout/ruler.ts';
import {graphemesOf} from '../text/graphemes.ts';
import {slice} from '../text/safe-text.ts';

/** Where a row's text starts and ends in the whole (UTF-16 offsets). */
interface Row {
	start: number;
	end: number;
	/** Cells that are taken. */
	cells: number;
}

/**
 * Wraps runs to rows of at most `width` cells: at a space where there is one, inside a word only
 * where it is longer than a row. Rows after the first begin with `turned`.
 */
export function wrap(
	runs: readonly Run[],
	width: number,
	turned: Run,
): ReadonlyArray<readonly Run[]> {
	const text = runs.map(run => run.text).join('');
	if (measure(text) <= width) return [runs];
	const lead = measure(turned.text);
	const hasLead = width > 2 * lead;
	const rows = fill(text, width, hasLead ? width - lead : width);
	return rows.map(({start, end}, index) => {
		const own = cut(runs, start, end);
		return index > 0 && hasLead ? [turned, ...own] : own;
	});
}

/** Fills rows with words, each as far as it has room; the spaces between rows are left out. */
function fill(text: string, width: number, rest: number): readonly Row[] {
	const rows: Row[] = [{start: 0, end: 0, cells: 0}];
	for (const {0: word, index} of text.matchAll(/ +|[^ ]+/g)) {
		for (const {start, end, cells} of split(word, rest)) {
			const room = (rows.length === 1 ? width : rest) - (rows.at(-1)?.cells ?? 0);
			put(rows, {start: index + start, end: index + end, cells}, cells <= room, word[0] === ' ');
		}
	}
	return rows.filter(({start, end}) => end > start);
}

/** Lengthens the last row by a part, or begins a row with it. */
function put(rows: Row[], part: Row, fits: boolean, isSpace: boolean): void {
	const row = rows.at(-1);
	if (!fits && !isSpace) rows.push(part);
	else if (row !== undefined) {
		// Spaces that do not fit end their row: what follows them begins the next one.
		row.cells += fits ? part.cells : Number.POSITIVE_INFINITY;
		if (!isSpace) row.end = part.end;
	}
}

/** A word in parts of at most `width` cells, no grapheme cluster split. */
function split(word: string, width: number): readonly Row[] {
	const whole: Row = {start: 0, end: word.length, cells: measure(word)};
	if (whole.cells <= width) return [whole];
	const parts: Row[] = [];
	for (const {segment, index} of graphemesOf(word)) {
		const part = parts.at(-1);
		const cells = measure(segment);
		if (part !== undefined && part.cells + cells <= width) {
			part.end = index + segment.length;
			part.cells += cells;
		} else parts.push({start: index, end: index + segment.length, cells});
	}
	return parts;
}

/** The part of runs that stands between two offsets of their joined text. */
function cut(runs: readonly Run[], start: number, end: number): readonly Run[] {
	let offset = 0;
	return runs.flatMap(run => {
		const from = Math.max(0, start - offset);
		const to = Math.min(run.text.length, end - offset);
		offset += run.text.length;
		return to > from ? [{...run, text: slice(run.text, from, to)}] : [];
	});
}
