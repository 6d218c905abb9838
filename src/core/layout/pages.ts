/** What stands in the way of a page break before a row, as bits. */
export const keepWith = {
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
	/** What ties the row to the one before it: a sum of `keepWith` bits. */
	readonly ties: number;
}

/**
 * The share of a page that may stay empty before a rule gives way. A heading with its next lines, and
 * the lines of a paragraph that would stand alone, are kept at nearly any price.
 */
const mostEmpty: Readonly<Record<Exclude<keyof typeof keepWith, 'none'>, number>> = {
	shortParagraph: 0.25,
	sceneBreak: 0.28,
	box: 0.3,
	heading: 0.8,
	paragraph: 0.9,
};

/** The price of a break by the sum of the ties that it breaks: the square of the empty share. */
const prices = Array.from({length: 32}, (_, ties) =>
	Object.entries(mostEmpty)
		.filter(([name]) => ties & keepWith[name as keyof typeof keepWith])
		.reduce((sum, [, share]) => sum + share ** 2, 0),
);

/**
 * The row up to a limit before which a page ends at the least cost: the square of the share of the
 * page that stays empty, and a price for each rule that gives way; of equal costs the one that keeps
 * more rules.
 */
function findBreak(rows: readonly Row[], start: number, limit: number): number {
	let best = limit;
	let least = Number.POSITIVE_INFINITY;
	let end = start;
	for (let row = start + 1; row <= limit; row++) {
		if (!rows[row - 1]?.isBlank) end = row;
		const empty = (limit - end) / (limit - start);
		const cost = empty ** 2 + (prices[rows[row]?.ties ?? 0] as number);
		if (cost >= least) continue;
		least = cost;
		best = row;
	}
	return best;
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
