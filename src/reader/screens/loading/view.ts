import {safe} from '../../../core/text/safe-text.ts';
import {frameOf} from '../../frame.ts';
import {blank, indent, type Row, row} from '../../row.ts';
import type {HelpScreen, LoadingScreen, ProblemsScreen, State} from '../../state.ts';
import {helpRows} from '../help/rows.ts';
import {problemRows} from '../problems/rows.ts';

/** The keys of a screen, from its keymap. */
export function helpBody(state: State, screen: HelpScreen): readonly Row[] {
	return helpRows(state, screen).slice(screen.scroll);
}

/** Files that could not be read as meant. */
export function problemsBody(state: State, screen: ProblemsScreen): readonly Row[] {
	return problemRows(state).slice(screen.scroll);
}

/** A story whose file is being read. */
export function loadingBody(state: State, screen: LoadingScreen): readonly Row[] {
	const {margin} = frameOf(state.window);
	return [blank, indent(row(safe`Opening ${screen.story.title} …`, 'secondary'), margin)];
}
