import type {Place} from '../../../core/anchors/place.ts';
import {findInStory, type Match, matchFrom} from '../../../core/search/find-in-story.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import {keyFor} from '../../key-labels.ts';
import type {State} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {isLookedUp, jumpedFrom} from './jumps.ts';
import {atPageOf, atPlace} from './place.ts';
import type {StoryScreen, StorySearch} from './state.ts';

/** Carries out the keys of a search in the open story; undefined for others. */
export function updateSearch(
	state: State,
	screen: StoryScreen,
	command: Command,
): Step | undefined {
	switch (command) {
		case 'search':
			return startSearch(state, screen);
		case 'keep':
			return keepSearch(state, screen);
		case 'cancel':
			return cancelSearch(state, screen);
		case 'next-match':
			return goToMatch(state, screen, 1);
		case 'previous-match':
			return goToMatch(state, screen, -1);
		default:
			return undefined;
	}
}

/** Opens the text line for words to find. */
function startSearch(state: State, screen: StoryScreen): Step {
	const search: StorySearch = {
		query: '',
		matches: [],
		current: -1,
		origin: screen.place,
		isTyping: true,
	};
	return step(replace(state, {...screen, search}));
}

/** Another text of the search line: the first match at or after the reader's place is shown. */
export function retypeSearch(state: State, screen: StoryScreen, query: string): Step {
	return screen.search ? look(state, screen, {...screen.search, query}) : step(state);
}

/** Keeps the match that is shown; where the reader was is one jump back. */
function keepSearch(state: State, screen: StoryScreen): Step {
	const {search} = screen;
	if (!search || search.matches.length === 0) {
		const cancelled = cancelSearch(state, screen);
		const isEmpty = !search || search.query === '';
		return isEmpty
			? cancelled
			: step(say(cancelled.state, words.story.notFound(sanitiseLine(search.query))));
	}

	const kept = {...screen, search: {...search, isTyping: false}};
	return step(replace(state, jumpedFrom(search.origin, kept)));
}

/** Closes the search and returns to where the reader was. */
function cancelSearch(state: State, screen: StoryScreen): Step {
	const {search} = screen;
	const back = search?.isTyping ? atPlace(state, screen, search.origin) : screen;
	return step(replace(state, {...back, search: undefined}));
}

/**
 * Goes to the next match or the one before; past the last comes the first. However many are looked
 * at, one jump back leads to where the reader was.
 */
function goToMatch(state: State, screen: StoryScreen, by: 1 | -1): Step {
	const {search} = screen;
	if (!search || search.matches.length === 0) {
		return step(say(state, words.story.noSearch(keyFor(state, 'story', 'search'))));
	}

	const {matches} = search;
	const current = (search.current + by + matches.length) % matches.length;
	const match = placeOf(matches[current] as Match);
	const moved = {...atPageOf(state, screen, match), search: {...search, current}};
	return step(replace(state, isLookedUp(screen) ? moved : jumpedFrom(screen.place, moved)));
}

function look(state: State, screen: StoryScreen, search: StorySearch): Step {
	const matches = search.query === '' ? [] : findInStory(screen.content.text, search.query);
	const current = matchFrom(matches, search.origin);
	const match = matches[current];
	const moved = match
		? atPageOf(state, screen, placeOf(match))
		: atPlace(state, screen, search.origin);
	return step(replace(state, {...moved, search: {...search, matches, current}}));
}

function placeOf({block, start}: Match): Place {
	return {block, offset: start};
}
