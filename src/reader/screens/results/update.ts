import type {StoryHead} from '../../../core/collection/story.ts';
import {readQuery} from '../../../core/search/query.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {resultsHeight} from '../../frame.ts';
import {markFinished, markUnread, setAside} from '../../marks.ts';
import {openStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, shown, step} from '../../step.ts';
import {settling} from '../story/settle.ts';
import {find} from './answers.ts';
import type {ResultsScreen} from './state.ts';

/** Another text of the line. */
export function retypeQuery(state: State, screen: ResultsScreen, text: string): Step {
	return step(replace(state, {...screen, text, refusal: undefined}));
}

/** Carries out a key on results. */
export function updateResults(
	state: State,
	screen: ResultsScreen,
	command: Command,
	at: number,
): Step {
	const results = screen.results ?? [];
	const chosen = moveChosen(command, screen.chosen, results.length, resultsHeight(state.window));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	const story = results[screen.chosen];
	switch (command) {
		case 'keep':
			return ask(state, screen);
		case 'cancel':
			return cancel(state, screen);
		case 'back':
			return leave(state);
		default:
			return story ? doWith(state, screen, story, command, at) : step(state);
	}
}

function doWith(
	state: State,
	{asked, results}: ResultsScreen,
	story: StoryHead,
	command: Command,
	at: number,
): Step {
	switch (command) {
		case 'open': {
			const terms = asked?.query.terms.filter(term => !term.isExcluded) ?? [];
			const from = results?.map(result => result.id) ?? [];
			return openStory(
				state,
				story,
				from,
				terms.map(term => term.text),
			);
		}
		case 'finished':
			return markFinished(state, story, at);
		case 'unread':
			return markUnread(state, story, at);
		case 'set-aside':
			return setAside(state, story, at);
		default:
			return step(state);
	}
}

function ask(state: State, screen: ResultsScreen): Step {
	const read = readQuery(screen.text);
	if (read.kind === 'wrong') {
		return step(replace(state, {...screen, refusal: read.message}));
	}

	const asked = {text: screen.text, query: read.query};
	const snippets = new Map();
	const asking = {...screen, asked, isTyping: false, results: undefined, snippets, chosen: 0};
	return step(replace(state, asking), find(state, asked));
}

/** Back to what was asked for, or to where one came from when nothing was. */
function cancel(state: State, screen: ResultsScreen): Step {
	const {asked} = screen;
	if (!asked) return leave(state);
	return step(replace(state, {...screen, text: asked.text, isTyping: false, refusal: undefined}));
}

/** The story that one comes back to is watched again. */
function leave(state: State): Step {
	const left = pop(state);
	const below = shown(left);
	const nothing = find(state, undefined);
	return below.kind === 'story'
		? step(left, nothing, {kind: 'watch', story: below.story}, ...settling(below))
		: step(left, nothing);
}
