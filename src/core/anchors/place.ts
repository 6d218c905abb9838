import type {SafeText} from '../text/safe-text.ts';

/**
 * Where a word stands in a text: the number of its block and the UTF-16 offset in the block's
 * plain text. Never a row or a page: those change with the window.
 */
export interface Place {
	readonly block: number;
	readonly offset: number;
}

/** Where a reader is, told by the text itself: never a row or a page. */
export interface Anchor {
	/** Number of the block in the story. */
	readonly block: number;
	/** UTF-16 offset in the block's sanitised plain text. */
	readonly offset: number;
	/** The words before the place, at it, and after the quote. */
	readonly before: SafeText;
	readonly quote: SafeText;
	readonly after: SafeText;
}

/** Whether `a` stands before `b` (negative), at it (0) or after it (positive). */
export function comparePlaces(a: Place, b: Place): number {
	return a.block - b.block || a.offset - b.offset;
}
