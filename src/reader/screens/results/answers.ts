import type {Action} from '../../action.ts';
import type {Effect} from '../../effect.ts';
import type {State} from '../../state.ts';
import {type Step, shown, step} from '../../step.ts';
import type {ResultsScreen} from './state.ts';

/** Has stories looked for; undefined: what was asked is not wanted any more. */
export function find(state: State, asked: ResultsScreen['asked']): Effect {
	return {kind: 'find', asked, collection: state.collection};
}

/** What was found, or words around it; an answer to what was asked before is not heard. */
export function hearResults(
	state: State,
	action: Action & {readonly kind: 'found' | 'snippets'},
): Step {
	const screens = state.screens.map(screen =>
		screen.kind === 'results' && screen.asked?.text === action.asked
			? action.kind === 'found'
				? withResults(screen, action)
				: {...screen, snippets: new Map([...screen.snippets, ...action.snippets])}
			: screen,
	) as unknown as State['screens'];
	return step({...state, screens});
}

/** The cursor stays on its story while others are found. */
function withResults(
	screen: ResultsScreen,
	{hasMore, results, words}: Action & {readonly kind: 'found'},
): ResultsScreen {
	const id = screen.results?.[screen.chosen]?.id;
	const chosen = id === undefined ? 0 : results.findIndex(story => story.id === id);
	return {...screen, results, hasMore, words, chosen: Math.max(0, chosen)};
}

/** Asks once more, because more stories, or the words of more of them, are known now. */
export function askAgain(state: State): Step {
	const screen = shown(state);
	if (screen.kind !== 'results' || !screen.asked) return step(state);
	return step(state, find(state, screen.asked));
}
