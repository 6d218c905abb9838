/**
 * What stands in the way of a page break before a row, as bits. On a page where no break is free of
 * them they yield from the lowest to the highest.
 */
export const tie = {
	none: 0,
	/** A paragraph of two or three lines, which would leave one of them alone. */
	shortParagraph: 1,
	sceneBreak: 2,
	heading: 4,
	paragraph: 8,
	box: 16,
} as const;

/** A page: the rows from `start` to `end` (exclusive) of its section. */
export interface Page {
	readonly start: number;
	readonly end: number;
}

/** What turning rows into pages needs to know of each row. */
export interface Row {
	readonly isBlank: boolean;
	/** What ties the row to the one before it: a sum of `tie` bits. */
	readonly ties: number;
}

/** The ties that still hold at each level of yielding. */
const levels = [
	tie.shortParagraph | tie.sceneBreak | tie.heading | tie.paragraph | tie.box,
	tie.sceneBreak | tie.heading | tie.paragraph | tie.box,
	tie.heading | tie.paragraph | tie.box,
	tie.paragraph | tie.box,
	tie.box,
];

/** The share of a page that may stay empty for a short paragraph's sake. */
const mostEmpty = 0.25;

function findBreak(rows: readonly Row[], start: number, limit: number): number {
	for (const [level, held] of levels.entries()) {
		const row = lastFree(rows, start, limit, held);
		if (row === undefined) continue;
		const isEmpty = level === 0 && limit - row > mostEmpty * (limit - start);
		return isEmpty ? (lastFree(rows, start, limit, levels[1] ?? held) ?? row) : row;
	}
	return limit;
}

/** The last row up to a limit before which no tie of these holds. */
function lastFree(
	rows: readonly Row[],
	start: number,
	limit: number,
	held: number,
): number | undefined {
	for (let row = limit; row > start; row--) {
		if (((rows[row]?.ties ?? 0) & held) === 0) return row;
	}
	return undefined;
}

/**
 * Cuts the rows of a section into pages of at most `height` rows and adds them to those that were
 * cut before. No page begins or ends with a blank row; every other row is on exactly one page. Where
 * more rows will come (`isWhole` is false), only the pages are cut that they cannot change.
 */
export function cutPages(
	rows: readonly Row[],
	height: number,
	pages: Page[],
	isWhole: boolean,
): void {
	let start = pages.at(-1)?.end ?? 0;
	for (;;) {
		while (rows[start]?.isBlank) start++;
		const limit = start + Math.max(1, height);
		if (start >= rows.length || (limit >= rows.length && !isWhole)) break;
		const next = limit >= rows.length ? rows.length : findBreak(rows, start, limit);
		let end = next;
		while (end > start && rows[end - 1]?.isBlank) end--;
		pages.push({start, end});
		start = next;
	}

	if (isWhole && pages.length === 0) pages.push({start: 0, end: 0});
}
