import {words} from '../../../core/words/words.ts';
import {columnGap, frameOf, helpKeyCells} from '../../frame.ts';
import {bindingLabel} from '../../key-labels.ts';
import {fit, piece, type Row, rowWidth, space} from '../../row.ts';
import type {State} from '../../state.ts';
import {wrapWords} from '../../wrap-words.ts';
import type {HelpScreen} from './state.ts';

/** The keys of a screen, from its table, as far as the help is scrolled. */
export function helpBody(state: State, screen: HelpScreen): readonly Row[] {
	return helpRows(state, screen).slice(screen.scroll);
}

/** The rows of the help: keys on the left, what they do on the right. */
export function helpRows(state: State, screen: HelpScreen): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const entries = state.keymaps[screen.of].map(binding => ({
		keys: piece(bindingLabel(binding, state.glyphs), 'accent'),
		does: words.keys.does[binding.does],
	}));
	const widest = Math.max(...entries.map(({keys}) => rowWidth([keys])));
	const keyCells = helpKeyCells(state.window, widest);
	return entries.flatMap(({keys, does}) => {
		const missing = keyCells - rowWidth([keys]);
		const left = margin + keyCells + columnGap;
		const [first, ...rest] = wrapWords(does, Math.max(1, columns - left - margin));
		const start = first === undefined ? [] : [piece(first)];
		// Keys too wide for their column stand on a row of their own.
		const head =
			missing >= 0
				? [[space(margin), keys, space(missing + columnGap), ...start]]
				: [
						[space(margin), keys],
						[space(left), ...start],
					];
		const rows = [...head, ...rest.map(line => [space(left), piece(line)])];
		return rows.map(each => fit(each, columns));
	});
}
