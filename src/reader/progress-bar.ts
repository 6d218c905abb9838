import type {SafeText} from '../core/text/safe-text.ts';
import type {Glyphs} from './glyphs.ts';
import {type Piece, piece} from './row.ts';

/**
 * A bar of so many cells. What is begun shows at least one cell, what is not done leaves one; the
 * two halves differ in shape, so that the bar reads without colour.
 */
export function progressBar(fraction: number, cells: number, glyphs: Glyphs): Piece[] {
	const exact = fraction * cells;
	const done =
		fraction <= 0 ? 0 : fraction >= 1 ? cells : Math.min(cells - 1, Math.max(1, Math.round(exact)));
	return [
		piece(glyphs.done.repeat(Math.max(0, done)) as SafeText, 'sign'),
		piece(glyphs.todo.repeat(Math.max(0, cells - done)) as SafeText, 'secondary'),
	];
}

/** A fraction as whole percent: 100 only when all is read, 0 only when nothing is. */
export function percent(fraction: number): number {
	if (fraction <= 0) return 0;
	if (fraction >= 1) return 100;
	return Math.min(99, Math.max(1, Math.round(fraction * 100)));
}
