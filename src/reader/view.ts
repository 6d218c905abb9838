import {words} from '../core/words/words.ts';
import {toAscii} from './ascii.ts';
import {footer} from './footer.ts';
import {frameOf, smallestWindow} from './frame.ts';
import {blank, fit, type Row, row} from './row.ts';
import type {HomePart, Menu} from './screens/home/view.ts';
import {partsOf} from './screens/index.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';

/** What fills the window: rows, or rows and menus; always exactly as many as there are. */
export type View =
	| {readonly kind: 'rows'; readonly rows: readonly Row[]}
	| {readonly kind: 'menus'; readonly parts: readonly HomePart[]; readonly foot: readonly Row[]};

/** What a state looks like; where the locale is not UTF-8, without signs of ours outside ASCII. */
export function view(state: State): View {
	const {columns, rows} = state.window;
	if (columns < smallestWindow.columns || rows < smallestWindow.rows) return tooSmall(state);
	const screen = shown(state);
	const drawn = partsOf(screen).draw(state, screen);
	switch (drawn.kind) {
		case 'whole':
			return whole(state, drawn.rows);
		case 'body':
			return plainRows(state, whole(state, [...fillBody(state, drawn.rows), ...footer(state)]));
		case 'menus':
			return plainMenus(state, {...drawn, foot: footer(state)});
	}
}

/** The rows between the top and the foot. */
function fillBody(state: State, rows: readonly Row[]): readonly Row[] {
	const height = frameOf(state.window).bodyRows;
	const body = rows.slice(0, height);
	return [...body, ...Array.from({length: height - body.length}, () => blank)];
}

function tooSmall({window}: State): View {
	const {columns, rows} = smallestWindow;
	return whole({window}, [fit(row(words.screen.tooSmall(columns, rows)), window.columns)]);
}

/** Exactly the window: rows cut or filled up, each cut to its columns. */
function whole(
	{window}: Pick<State, 'window'>,
	rows: readonly Row[],
): Extract<View, {kind: 'rows'}> {
	const missing = Math.max(0, window.rows - rows.length);
	const all = [...rows, ...Array.from({length: missing}, () => blank)];
	return {
		kind: 'rows',
		rows: all.slice(0, window.rows).map(each => fit(each, window.columns)),
	};
}

function plainRows(state: State, seen: Extract<View, {kind: 'rows'}>): View {
	return {...seen, rows: plain(state, seen.rows)};
}

function plainMenus(state: State, seen: Extract<View, {kind: 'menus'}>): View {
	if (state.glyphs.isUnicode) return seen;
	const plainMenu = (menu: Menu): Menu => ({
		...menu,
		items: menu.items.map(item => ({...item, row: fit(toAscii(item.row), menu.width)})),
	});
	const parts = seen.parts.map(part =>
		part.kind === 'rows'
			? {...part, rows: plain(state, part.rows)}
			: {...part, menus: part.menus.map(plainMenu)},
	);
	return {...seen, parts, foot: plain(state, seen.foot)};
}

function plain({glyphs, window}: State, rows: readonly Row[]): readonly Row[] {
	return glyphs.isUnicode ? rows : rows.map(each => fit(toAscii(each), window.columns));
}
