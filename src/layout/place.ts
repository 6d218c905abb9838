/**
 * Where a word stands in a text: the number of its block and the UTF-16 offset in the block's
 * plain text. Never a row or a page: those change with the window.
 */
export interface Place {
	readonly block: number;
	readonly offset: number;
}

/** Whether `a` stands before `b` (negative), at it (0) or after it (positive). */
export function comparePlaces(a: Place, b: Place): number {
	return a.block - b.block || a.offset - b.offset;
}
