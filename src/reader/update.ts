import type {StoryHead} from '../core/collection/story.ts';
import type {Action} from './action.ts';
import {arrive} from './arrive.ts';
import type {Command} from './command.ts';
import {undo} from './marks.ts';
import {leaveStory} from './open-story.ts';
import {updateEnd} from './screens/end/update.ts';
import {updateGroups} from './screens/groups/update.ts';
import {helpRows} from './screens/help/rows.ts';
import {chooseNumber, updateFromMenu, updateHome} from './screens/home/update.ts';
import {typeFilter, updateList} from './screens/list/update.ts';
import {updatePlaces} from './screens/places/update.ts';
import {problemRows} from './screens/problems/rows.ts';
import {
	askAgain,
	hearResults,
	searchShelf,
	typeQuery,
	updateResults,
} from './screens/results/update.ts';
import {typeSearch} from './screens/story/search.ts';
import {changeText, growText, settling, showStory} from './screens/story/show.ts';
import {isInBeginning, setAgain, updateStory} from './screens/story/update.ts';
import {updateScroll} from './scroll.ts';
import type {State, StoryScreen, Window} from './state.ts';
import {push, replace, type Step, say, shown, step} from './step.ts';

/** What happens: the next state and what the shell is asked to do. Pure but for a book's memory. */
export function update(state: State, action: Action): Step {
	switch (action.kind) {
		case 'command':
			return obey({...state, notice: undefined}, action.command, action.at);
		case 'type':
			return type({...state, notice: undefined}, action.text);
		case 'highlight':
		case 'choose': {
			const screen = shown(state);
			return screen.kind === 'home' ? updateFromMenu(state, screen, action) : step(state);
		}
		case 'resize':
			return resize(state, action.window);
		case 'opened':
			return showStory(state, action.story, action.content, action.at);
		case 'grown':
			return growText(state, action.story, action.content);
		case 'changed':
			return changeText(state, action.story, action.content);
		case 'refused': {
			const screen = shown(state);
			if (screen.kind !== 'loading') return step(say(state, action.message));
			const left = leaveStory(state);
			return {...left, state: say(left.state, action.message)};
		}
		case 'settled':
			return settle(state);
		case 'records':
			return step(arrive({...state, records: action.records}));
		case 'collection':
			// Results were of the stories that were known.
			return askAgain(
				arrive({
					...state,
					collection: action.collection,
					guests: addGuests(state.guests, action.guests),
				}),
			);
		case 'scan':
			return step(state.scan === action.scan ? state : {...state, scan: action.scan});
		case 'snippets':
		case 'found':
			return hearResults(state, action);
		case 'words':
			return askAgain(state);
		case 'notice':
			return step(say(state, action.notice));
	}
}

/** A story that was opened from elsewhere stays at hand. */
function addGuests(known: readonly StoryHead[], found: readonly StoryHead[] = []) {
	const ids = new Set(found.map(({id}) => id));
	return [...known.filter(({id}) => !ids.has(id)), ...found];
}

function obey(state: State, command: Command, at: number): Step {
	const screen = shown(state);
	switch (command) {
		case 'quit':
			return step(state, {kind: 'quit'});
		case 'suspend':
			return step(state, {kind: 'suspend'});
		case 'undo': {
			const undone = undo(state, at);
			return {...undone, state: arrive(undone.state)};
		}
		case 'help':
			return screen.kind === 'help'
				? step(state)
				: step(push(state, {kind: 'help', of: screen.kind, scroll: 0}));
		case 'search-shelf':
			return searchShelf(state);
		default:
			return obeyScreen(state, command, at);
	}
}

function obeyScreen(state: State, command: Command, at: number): Step {
	const screen = shown(state);
	switch (screen.kind) {
		case 'home':
			return updateHome(state, screen, command, at);
		case 'list':
			return updateList(state, screen, command, at);
		case 'groups':
			return updateGroups(state, screen, command);
		case 'loading':
			return command === 'back' ? leaveStory(state) : step(state);
		case 'story':
			return obeyStory(state, screen, command, at);
		case 'end':
			return updateEnd(state, screen, command, at);
		case 'contents':
		case 'bookmarks':
		case 'links':
			return updatePlaces(state, screen, command, at);
		case 'help':
			return updateScroll(state, screen, command, helpRows(state, screen).length);
		case 'results':
			return updateResults(state, screen, command, at);
		case 'problems':
			return updateScroll(state, screen, command, problemRows(state).length);
	}
}

/** Carries out a key on an open story, or has as much of its text read as the key asks for. */
function obeyStory(state: State, screen: StoryScreen, command: Command, at: number): Step {
	if (!isInBeginning(state, screen, command)) {
		const {story} = screen;
		return step(replace(state, {...screen, isReadingOn: true}), {kind: 'read-on', story, command});
	}

	const ready = screen.isReadingOn ? {...screen, isReadingOn: false} : screen;
	return updateStory(replace(state, ready), ready, command, at);
}

function type(state: State, text: string): Step {
	const screen = shown(state);
	if (screen.kind === 'home') return chooseNumber(state, screen, Number(text));
	if (screen.kind === 'list') return typeFilter(state, screen, text);
	if (screen.kind === 'results') return typeQuery(state, screen, text);
	if (screen.kind !== 'story') return step(state);
	if (screen.search?.isTyping) return typeSearch(state, screen, text);
	return step(replace(state, {...screen, count: (screen.count + text).slice(0, 4)}));
}

function resize(state: State, window: Window): Step {
	const resized = {...state, window};
	const screens = state.screens.map(screen =>
		screen.kind === 'story' ? setAgain(resized, screen) : screen,
	) as unknown as State['screens'];
	const next = arrive({...resized, screens});
	const story = next.screens.findLast(screen => screen.kind === 'story');
	return story ? step(next, ...settling(story)) : step(next);
}

function settle(state: State): Step {
	const screens = state.screens.map(screen =>
		screen.kind === 'story' ? {...screen, settled: screen.settled + 1} : screen,
	) as unknown as State['screens'];
	return step({...state, screens});
}
