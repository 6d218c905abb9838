import type {State} from '../../state.ts';
import {replace, type Step, step} from '../../step.ts';
import {typeSearch} from './search.ts';
import type {StoryScreen} from './state.ts';

/** Digits that a count may have. */
const mostDigits = 4;

/** Text typed into the search line, or a digit before a command. */
export function typeInStory(state: State, screen: StoryScreen, text: string): Step {
	if (screen.search?.isTyping) return typeSearch(state, screen, text);
	return step(replace(state, {...screen, count: (screen.count + text).slice(0, mostDigits)}));
}
