import {words} from '../core/words/words.ts';
import {frameOf, homeFrameOf, scanCells} from './frame.ts';
import {hints} from './hints.ts';
import {keymapOf, typedText} from './keymap.ts';
import {progressBar} from './progress-bar.ts';
import {blank, fit, indent, piece, type Row, row, space} from './row.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';
import {textLine} from './text-line.ts';
import {updatingRow} from './updating-row.ts';

/** The foot of a screen: a notice above, the keys that matter below, a text line in their place. */
export function footer(state: State): readonly Row[] {
	const isHome = ['home', 'site'].includes(shown(state).kind);
	const {cells, margin, hasNoticeRow} = (isHome ? homeFrameOf : frameOf)(state.window);
	const [first] = state.notices;
	const notice = first ? row(first, 'secondary') : scanRow(state);
	const typed = typedText(state);
	const said = notice ?? (hasNoticeRow || typed === undefined ? updatingRow(state) : undefined);
	const keys =
		typed === undefined
			? hints(keymapOf(state), state.glyphs, cells)
			: textLine(typed, state.keyboard, cells);
	const set = (each: Row): Row => indent(fit(each, cells), margin);
	return hasNoticeRow ? [said ? set(said) : blank, set(keys)] : [set(said ?? keys)];
}

/** On Home, how far the stories have been read, while they are. */
function scanRow(state: State): Row | undefined {
	const {scan, glyphs} = state;
	if (!scan || scan.found === 0 || shown(state).kind !== 'home') return undefined;
	const bar = progressBar(scan.read / scan.found, scanCells, glyphs);
	return [...bar, space(2), piece(words.home.read(scan.read, scan.found), 'secondary')];
}
