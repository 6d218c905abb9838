import type {SafeText} from '../core/text/safe-text.ts';
import {chosenRow} from './chosen-row.ts';
import {firstInView} from './cursor.ts';
import {frameOf, placesHeight} from './frame.ts';
import {listHeading} from './list-heading.ts';
import {blank, indent, piece, type Row, row} from './row.ts';
import type {State} from './state.ts';

/** A heading, and the rows of a list in view, so many at a time; other words where it has none. */
export function listRows(
	state: State,
	title: SafeText,
	rows: ReadonlyArray<(cells: number) => Row>,
	chosen: number,
	empty: SafeText,
	height: number = placesHeight(state.window),
): readonly Row[] {
	const {margin, cells} = frameOf(state.window);
	const top = firstInView(chosen, height);
	const inView = rows
		.slice(top, top + height)
		.map((set, index) => chosenRow(state, set(cells), top + index === chosen, margin));
	return [
		indent(
			listHeading([piece(title, 'heading')], [], {top, height, total: rows.length}, cells),
			margin,
		),
		blank,
		...(rows.length > 0 ? inView : [indent(row(empty, 'secondary'), margin)]),
	];
}
