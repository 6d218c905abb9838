import {measure} from '../core/layout/ruler.ts';
import {graphemesOf} from '../core/text/graphemes.ts';
import {type SafeText, safe} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {lineAt} from './edit-line.ts';
import type {Keyboard} from './keyboard.ts';
import {piece, type Row} from './row.ts';

/** Cells of the sign at the beginning with its space, and of the cursor. */
const signCells = 2;
const cursorCells = 1;

/** A text line with its cursor, in so many cells; of a long text the part before the cursor. */
export function textLine(typed: string, keyboard: Keyboard, cells: number): Row {
	const {before, after} = lineAt(typed, keyboard.afterCursor);
	const sign = keyboard.command === undefined ? safe`/ ` : safe`: `;
	return [
		piece(sign, 'sign'),
		piece(endOf(sanitiseLine(before), cells - signCells - cursorCells)),
		piece(safe`▏`, 'sign'),
		piece(sanitiseLine(after)),
	];
}

/** The end of a text that has room in so many cells. */
function endOf(text: SafeText, cells: number): SafeText {
	if (measure(text) <= cells) return text;
	const characters = Array.from(graphemesOf(text), ({segment}) => segment);
	let end = characters.length;
	for (let left = cells; end > 0; end--) {
		left -= measure(characters[end - 1] as SafeText);
		if (left < 0) break;
	}

	return characters.slice(end).join('') as SafeText;
}
