import {words} from '../core/words/words.ts';
import {columnGap, frameOf, homeFrameOf, scanCells} from './frame.ts';
import {hintLabel} from './key-labels.ts';
import {keymapOf, typedText} from './keymap.ts';
import {progressBar} from './progress-bar.ts';
import {blank, fit, indent, piece, type Row, row, rowWidth, space} from './row.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';
import {textLine} from './text-line.ts';

/** The foot of a screen: a notice above, the keys that matter below, a text line in their place. */
export function footer(state: State): readonly Row[] {
	const isHome = shown(state).kind === 'home';
	const {cells, margin, hasNoticeRow} = (isHome ? homeFrameOf : frameOf)(state.window);
	const [first] = state.notices;
	const notice = first ? row(first, 'secondary') : scanRow(state);
	const typed = typedText(state);
	const keys = typed === undefined ? hints(state, cells) : textLine(typed);
	const set = (each: Row): Row => indent(fit(each, cells), margin);
	return hasNoticeRow ? [notice ? set(notice) : blank, set(keys)] : [set(notice ?? keys)];
}

/** On Home, how far the stories have been read, while they are. */
function scanRow(state: State): Row | undefined {
	const {scan, glyphs} = state;
	if (!scan || scan.found === 0 || shown(state).kind !== 'home') return undefined;
	const bar = progressBar(scan.read / scan.found, scanCells, glyphs);
	return [...bar, space(2), piece(words.home.read(scan.read, scan.found), 'secondary')];
}

/** The keys of the screen that have a short word, as many as there is room for. */
function hints(state: State, cells: number): Row {
	let shownHints: Row = [];
	const table = keymapOf(state);
	for (const binding of table) {
		if (!binding.hint) continue;
		const does = words.keys.hints[binding.hint];
		const hint = [
			piece(hintLabel(binding, table, state.glyphs)),
			space(1),
			piece(does, 'secondary'),
		];
		const longer = shownHints.length > 0 ? [...shownHints, space(columnGap), ...hint] : hint;
		if (rowWidth(longer) <= cells) shownHints = longer;
	}

	return shownHints;
}
