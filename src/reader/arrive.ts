import {settleHome} from './screens/home/update.ts';
import {selectStories} from './screens/list/update.ts';
import type {State} from './state.ts';
import {replace, shown} from './step.ts';

/** Brings the shown screen up to date after records, collection or window changed. */
export function arrive(state: State): State {
	const screen = shown(state);
	if (screen.kind === 'home') return settleHome(state, screen);
	if (screen.kind === 'list') return replace(state, keepChosen(state, screen));
	return state;
}

/** The list made anew, its cursor on the same story where that is still there. */
function keepChosen(state: State, screen: import('./state.ts').ListScreen) {
	const story = screen.stories[screen.chosen];
	const list = selectStories(state, screen);
	const index = list.stories.findIndex(each => each.id === story?.id);
	return index < 0 ? list : {...list, chosen: index};
}
