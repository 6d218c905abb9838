import type {State} from '../../state.ts';
import {replace, type Step, step} from '../../step.ts';
import type {StoryScreen} from './state.ts';

/** Digits that a count may have. */
const mostDigits = 4;

/** A digit before a command. */
export function countDigit(state: State, screen: StoryScreen, digit: string): Step {
	return step(replace(state, {...screen, count: (screen.count + digit).slice(0, mostDigits)}));
}
