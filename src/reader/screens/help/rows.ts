import {safe} from '../../../core/text/safe-text.ts';
import {frameOf} from '../../frame.ts';
import {keymaps} from '../../keymap.ts';
import {fit, piece, type Row, rowWidth, space} from '../../row.ts';
import type {HelpScreen, State} from '../../state.ts';
import {wrapWords} from '../../wrap-words.ts';

const gap = 3;

/** The rows of the help: keys on the left, what they do on the right. */
export function helpRows(state: State, screen: HelpScreen): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const bindings = keymaps[screen.of];
	const widest = Math.max(...bindings.map(({label}) => rowWidth([piece(label)])));
	const keyCells = Math.min(widest, Math.floor(columns / 2) - margin - gap);
	return bindings.flatMap(({label, words}) => {
		const keys = piece(label, 'accent');
		const missing = keyCells - rowWidth([keys]);
		const left = margin + keyCells + gap;
		const [first = safe``, ...rest] = wrapWords(words, Math.max(1, columns - left - margin));
		// Keys too wide for their column stand on a row of their own.
		const head =
			missing >= 0
				? [[space(margin), keys, space(missing + gap), piece(first)]]
				: [
						[space(margin), keys],
						[space(left), piece(first)],
					];
		const rows = [...head, ...rest.map(line => [space(left), piece(line)])];
		return rows.map(each => fit(each, columns));
	});
}
