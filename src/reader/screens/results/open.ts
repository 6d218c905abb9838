import type {State} from '../../state.ts';
import {push, replace, type Step, shown, step} from '../../step.ts';
import type {ResultsScreen} from './state.ts';

/** Opens the text line for words to find in all stories. */
export function searchShelf(state: State): Step {
	const screen = shown(state);
	if (screen.kind === 'results') return step(replace(state, {...screen, isTyping: true}));
	const results: ResultsScreen = {
		kind: 'results',
		text: '',
		isTyping: true,
		asked: undefined,
		results: undefined,
		hasMore: false,
		snippets: new Map(),
		refusal: undefined,
		words: undefined,
		chosen: 0,
	};
	return step(push(state, results));
}
