import {safe} from '../text/safe-text.ts';
import {frameOf, smallestWindow} from './frame.ts';
import {blank, fit, type Row, row} from './row.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';
import {endBody} from './views/end-view.ts';
import {footer} from './views/footer.ts';
import {type HomePart, homeParts} from './views/home-view.ts';
import {listBody} from './views/list-view.ts';
import {groupsBody, placesBody} from './views/places-view.ts';
import {helpBody, loadingBody, problemsBody} from './views/plain-views.ts';
import {resultsBody} from './views/results-view.ts';
import {storyRows} from './views/story-view.ts';

/** What fills the window: rows, or on Home rows and menus; always exactly as many as there are. */
export type View =
	| {readonly kind: 'rows'; readonly rows: readonly Row[]}
	| {readonly kind: 'home'; readonly parts: readonly HomePart[]; readonly foot: readonly Row[]};

/** What a state looks like. */
export function view(state: State): View {
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
		safe`Please make the window larger: ${smallestWindow.columns} by ${smallestWindow.rows} at least.`,
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
