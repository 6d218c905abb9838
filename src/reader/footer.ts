import {safe} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {frameOf} from './frame.ts';
import {isTyping, keymapOf} from './keymap.ts';
import {progressBar} from './progress-bar.ts';
import {blank, count, fit, indent, piece, type Row, row, rowWidth, space} from './row.ts';
import type {Screen, State} from './state.ts';
import {shown} from './step.ts';

const scanCells = 16;

/** The foot of a screen: a notice above, the keys that matter below, a text line in their place. */
export function footer(state: State): readonly Row[] {
	const {columns, margin, hasNoticeRow} = frameOf(state.window);
	const cells = columns - 2 * margin;
	const notice = state.notice ? row(state.notice, 'secondary') : scanRow(state);
	const keys = isTyping(state) ? textLine(state) : hints(state, cells);
	const set = (each: Row): Row => indent(fit(each, cells), margin);
	return hasNoticeRow ? [notice ? set(notice) : blank, set(keys)] : [set(notice ?? keys)];
}

/** On Home, how far the stories have been read, while they are. */
function scanRow({screens, scan, glyphs}: State): Row | undefined {
	if (!scan || scan.found === 0 || screens.at(-1)?.kind !== 'home') return undefined;
	const bar = progressBar(scan.found > 0 ? scan.read / scan.found : 0, scanCells, glyphs);
	const words = safe`  ${scan.read} of ${count(scan.found, safe`story`, safe`stories`)} read`;
	return [...bar, piece(words, 'secondary')];
}

/** The keys of the screen that have a short word, as many as there is room for. */
function hints(state: State, cells: number): Row {
	let shownHints: Row = [];
	for (const {hint} of keymapOf(state)) {
		if (!hint) continue;
		const words = [piece(hint.label), piece(safe` ${hint.words}`, 'secondary')];
		const longer = shownHints.length > 0 ? [...shownHints, space(3), ...words] : words;
		if (rowWidth(longer) <= cells) shownHints = longer;
	}

	return shownHints;
}

function textOf(screen: Screen): string {
	switch (screen.kind) {
		case 'list':
			return screen.filter;
		case 'results':
			return screen.text;
		case 'story':
			return screen.search?.query ?? '';
		default:
			return '';
	}
}

/** What is being typed, with a cursor after it. */
export function textLine(state: State): Row {
	const screen = shown(state);
	const text = textOf(screen);
	return [piece(safe`/ `, 'accent'), piece(sanitiseLine(text)), piece(safe`▏`, 'accent')];
}
