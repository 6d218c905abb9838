import {themeNames} from '../../../core/settings/theme-names.ts';
import {nothing} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {listRows} from '../../list-rows.ts';
import {piece, type Row, spread} from '../../row.ts';
import type {State} from '../../state.ts';
import type {ThemesScreen} from './state.ts';

/** The themes, each with what it is made of. */
export function themesBody(state: State, screen: ThemesScreen): readonly Row[] {
	const rows = themeNames.map(
		name =>
			(cells: number): Row =>
				spread(
					[piece(words.settings.themes[name])],
					[piece(words.settings.themeFacts[name], 'secondary')],
					cells,
				),
	);
	return listRows(state, words.settings.themesTitle, rows, screen.chosen, nothing);
}
