import type {SafeText} from '../core/text/safe-text.ts';
import type {Effect} from './effect.ts';
import type {Screen} from './screens/screen.ts';
import type {State} from './state.ts';

/** What an update gives back: the next state and what the shell is asked to do. */
export interface Step {
	readonly state: State;
	readonly effects: readonly Effect[];
}

/** A step to a state, with effects. */
export function step(state: State, ...effects: readonly Effect[]): Step {
	return {state, effects};
}

/** The screen that is shown. */
export function shown(state: State): Screen {
	return state.screens.at(-1) as Screen;
}

/** The same state with another screen in place of the shown one. */
export function replace(state: State, screen: Screen): State {
	return {
		...state,
		screens: [...state.screens.slice(0, -1), screen] as unknown as State['screens'],
	};
}

/** The same state with a screen on top of the shown one. */
export function push(state: State, screen: Screen): State {
	return {...state, screens: [...state.screens, screen]};
}

/** The same state without the shown screen; the first one stays. */
export function pop(state: State): State {
	return state.screens.length > 1
		? {...state, screens: state.screens.slice(0, -1) as unknown as State['screens']}
		: state;
}

/** The same state with quiet words that answer what the reader did: they are shown at once. */
export function say(state: State, notice: SafeText): State {
	return {...state, notices: [notice, ...state.notices.filter(other => other !== notice)]};
}

/** The same state with quiet words of what happened by itself: they wait for their turn. */
export function addNotices(state: State, notices: readonly SafeText[]): State {
	const fresh = notices.filter(notice => !state.notices.includes(notice));
	return fresh.length > 0 ? {...state, notices: [...state.notices, ...new Set(fresh)]} : state;
}
