import {safe} from '../core/text/safe-text.ts';
import {toAscii} from './ascii.ts';
import {footer} from './footer.ts';
import {frameOf, smallestWindow} from './frame.ts';
import {blank, fit, type Row, row} from './row.ts';
import {endBody} from './screens/end/view.ts';
import {type HomePart, homeParts, type Menu} from './screens/home/view.ts';
import {listBody} from './screens/list/view.ts';
import {helpBody, loadingBody, problemsBody} from './screens/loading/view.ts';
import {groupsBody, placesBody} from './screens/places/view.ts';
import {resultsBody} from './screens/results/view.ts';
import {storyRows} from './screens/story/view.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';

/** What fills the window: rows, or on Home rows and menus; always exactly as many as there are. */
export type View =
	| {readonly kind: 'rows'; readonly rows: readonly Row[]}
	| {readonly kind: 'home'; readonly parts: readonly HomePart[]; readonly foot: readonly Row[]};

/** What a state looks like; where the locale is not UTF-8, without signs outside ASCII. */
export function view(state: State): View {
	const seen = viewOf(state);
	if (state.glyphs.isUnicode || shown(state).kind === 'story') return seen;
	const plain = (rows: readonly Row[]): readonly Row[] =>
		rows.map(each => fit(toAscii(each), state.window.columns));
	return seen.kind === 'rows'
		? {...seen, rows: plain(seen.rows)}
		: {...seen, parts: seen.parts.map(plainPart), foot: plain(seen.foot)};

	function plainPart(part: HomePart): HomePart {
		return part.kind === 'rows'
			? {...part, rows: plain(part.rows)}
			: {...part, menus: part.menus.map(plainMenu)};
	}
}

function plainMenu(menu: Menu): Menu {
	const items = menu.items.map(item => ({...item, row: fit(toAscii(item.row), menu.width)}));
	return {...menu, items};
}

function viewOf(state: State): View {
	const {columns, rows} = state.window;
	if (columns < smallestWindow.columns || rows < smallestWindow.rows) return tooSmall(state);
	const screen = shown(state);
	const foot = footer(state);
	if (screen.kind === 'home') return {kind: 'home', parts: homeParts(state, screen), foot};
	if (screen.kind === 'story') return whole(state, storyRows(state, screen));
	return whole(state, [...bodyRows(state), ...foot]);
}

/** The rows between the top and the foot of a screen that is neither Home nor a story. */
function bodyRows(state: State): readonly Row[] {
	const height = frameOf(state.window).bodyRows;
	const body = bodyOf(state).slice(0, height);
	return [...body, ...Array.from({length: height - body.length}, () => blank)];
}

function bodyOf(state: State): readonly Row[] {
	const screen = shown(state);
	switch (screen.kind) {
		case 'list':
			return listBody(state, screen);
		case 'groups':
			return groupsBody(state, screen);
		case 'loading':
			return loadingBody(state, screen);
		case 'end':
			return endBody(state, screen);
		case 'contents':
		case 'bookmarks':
		case 'links':
			return placesBody(state, screen);
		case 'help':
			return helpBody(state, screen);
		case 'results':
			return resultsBody(state, screen);
		case 'problems':
			return problemsBody(state, screen);
		default:
			return [];
	}
}

function tooSmall({window}: State): View {
	const words = row(
		safe`${smallestWindow.columns}x${smallestWindow.rows} at least: please make the window larger.`,
	);
	return whole({window}, [fit(words, window.columns)]);
}

/** Exactly the window: rows cut or filled up, each cut to its columns. */
function whole({window}: Pick<State, 'window'>, rows: readonly Row[]): View {
	const missing = Math.max(0, window.rows - rows.length);
	const all = [...rows, ...Array.from({length: missing}, () => blank)];
	return {
		kind: 'rows',
		rows: all.slice(0, window.rows).map(each => fit(each, window.columns)),
	};
}
