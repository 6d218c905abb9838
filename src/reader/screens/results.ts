import type {StoryHead} from '../../core/collection/story.ts';
import {readQuery} from '../../core/search/query.ts';
import type {Action} from '../action.ts';
import type {Command} from '../command.ts';
import {frameOf} from '../frame.ts';
import {markFinished, markUnread, setAside} from '../marks.ts';
import type {ResultsScreen, State} from '../state.ts';
import {pop, push, replace, type Step, shown, step} from '../step.ts';
import {moveChosen} from '../window.ts';
import {listHeadRows, withoutLast} from './list.ts';
import {openStory} from './open-story.ts';
import {settling} from './show-story.ts';

/** Rows of a result: its story, the words around what was found. */
export const rowsEach = 2;

/** How many results are in view. */
export function resultsHeight(state: State): number {
	return Math.max(1, Math.floor((frameOf(state.window).bodyRows - listHeadRows) / rowsEach));
}

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

/** Text typed into the line. */
export function typeQuery(state: State, screen: ResultsScreen, text: string): Step {
	return step(replace(state, {...screen, text: screen.text + text, refusal: undefined}));
}

/** Carries out a key on results. */
export function updateResults(
	state: State,
	screen: ResultsScreen,
	command: Command,
	at: number,
): Step {
	const results = screen.results ?? [];
	const chosen = moveChosen(command, screen.chosen, results.length, resultsHeight(state));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	const story = results[screen.chosen];
	switch (command) {
		case 'keep':
			return ask(state, screen);
		case 'cancel':
			return cancel(state, screen);
		case 'erase':
			return screen.text === ''
				? cancel(state, screen)
				: step(replace(state, {...screen, text: withoutLast(screen.text), refusal: undefined}));
		case 'erase-all':
			return step(replace(state, {...screen, text: '', refusal: undefined}));
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

function find(state: State, asked: ResultsScreen['asked']) {
	return {kind: 'find', asked, collection: state.collection} as const;
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
