import {safe} from '../core/text/safe-text.ts';
import {cursorCells} from './frame.ts';
import {indent, piece, type Row, space} from './row.ts';
import type {State} from './state.ts';

/** A row with the cursor before it when it is chosen. */
export function chosenRow(state: State, content: Row, isChosen: boolean, margin: number): Row {
	if (!isChosen) return indent(content, margin);
	const strong = content.map(each => ({...each, role: each.role ?? 'chosen'}) as const);
	return [space(margin - cursorCells), piece(safe`${state.glyphs.cursor} `, 'sign'), ...strong];
}
