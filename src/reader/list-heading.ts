import {nothing, type SafeText} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {columnGap} from './frame.ts';
import {type Piece, piece, type Row, rowWidth, space, spread} from './row.ts';

/** Which entries of a list are in view. */
export interface InView {
	/** The number of the first, from 0. */
	readonly top: number;
	readonly height: number;
	readonly total: number;
}

/**
 * The heading of a list: its name with its counts, and at the right some facts; first of them which
 * entries are in view, where the list goes on beyond the screen. Where there is no room for all, the
 * facts give way from the last on, then the counts.
 */
export function listHeading(
	[name, ...counts]: readonly [Piece, ...Piece[]],
	facts: readonly SafeText[],
	inView: InView,
	cells: number,
): Row {
	const all = [rangeWords(inView), ...facts].filter(fact => fact !== '');
	const right = (number: number): Row =>
		all
			.slice(0, number)
			.flatMap((fact, index) => [
				...(index > 0 ? [space(columnGap)] : []),
				piece(fact, 'secondary'),
			]);
	const isRoomFor = (number: number): boolean =>
		rowWidth([name, ...counts]) + columnGap + rowWidth(right(number)) <= cells;
	let shown = all.length;
	while (shown > 1 && !isRoomFor(shown)) shown--;
	const left = shown === 0 || isRoomFor(shown) ? [name, ...counts] : [name];
	return spread(left, right(shown), cells);
}

/** `1–23 of 34`; nothing for a list that is in view whole. */
function rangeWords({top, height, total}: InView): SafeText {
	if (total <= height) return nothing;
	return words.lists.range(top + 1, Math.min(top + height, total), total);
}
