import type {Place} from '../../../core/anchors/place.ts';
import {findInStory, type Match, matchFrom} from '../../../core/search/find-in-story.ts';
import {safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {storyFrame} from '../../frame.ts';
import {placeOfSpread, spreadAt} from '../../pages.ts';
import type {State, StoryScreen, StorySearch} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {withoutLast} from '../list/update.ts';
import {savePlace} from './save-place.ts';

/** Opens the text line for words to find. */
export function startSearch(state: State, screen: StoryScreen): Step {
	const search: StorySearch = {
		query: '',
		matches: [],
		current: -1,
		origin: screen.place,
		isTyping: true,
	};
	return step(replace(state, {...screen, search}));
}

/** Text typed into the search line: the first match at or after the reader's place is shown. */
export function typeSearch(state: State, screen: StoryScreen, text: string): Step {
	if (!screen.search) return step(state);
	return look(state, screen, {...screen.search, query: screen.search.query + text});
}

/** Erases a character, or all of them; on an empty line, closes it. */
export function eraseSearch(state: State, screen: StoryScreen, isAll = false): Step {
	const {search} = screen;
	if (!search || search.query === '') return cancelSearch(state, screen);
	return look(state, screen, {...search, query: isAll ? '' : withoutLast(search.query)});
}

/** Keeps the match that is shown; where the reader was is one jump back. */
export function keepSearch(state: State, screen: StoryScreen, at: number): Step {
	const {search} = screen;
	if (!search || search.matches.length === 0) {
		const cancelled = cancelSearch(state, screen);
		const isEmpty = !search || search.query === '';
		return isEmpty
			? cancelled
			: step(say(cancelled.state, safe`“${sanitiseLine(search.query)}” is not in this story.`));
	}

	const kept = {
		...screen,
		search: {...search, isTyping: false},
		back: [...screen.back, search.origin],
		forward: [],
	};
	return savePlace(replace(state, kept), kept, at);
}

/** Closes the search and returns to where the reader was. */
export function cancelSearch(state: State, screen: StoryScreen): Step {
	const place = screen.search?.isTyping ? screen.search.origin : screen.place;
	return step(replace(state, {...screen, place, search: undefined}));
}

/** Goes to the next match or the one before; past the last comes the first. */
export function goToMatch(state: State, screen: StoryScreen, by: 1 | -1, at: number): Step {
	const {search} = screen;
	if (!search || search.matches.length === 0) {
		return step(say(state, safe`Nothing is looked for; / begins a search.`));
	}

	const {matches} = search;
	const current = (search.current + by + matches.length) % matches.length;
	const place = pagePlace(state, screen, matches[current] as Match);
	const moved = {...screen, place, search: {...search, current}};
	return savePlace(replace(state, moved), moved, at);
}

function look(state: State, screen: StoryScreen, search: StorySearch): Step {
	const matches = search.query === '' ? [] : findInStory(screen.content.text, search.query);
	const current = matchFrom(matches, search.origin);
	const match = matches[current];
	const place = match ? pagePlace(state, screen, match) : search.origin;
	return step(replace(state, {...screen, place, search: {...search, matches, current}}));
}

function pagePlace(state: State, screen: StoryScreen, match: Match): Place {
	const {isFacing} = storyFrame(state.window, state.settings);
	const place = {block: match.block, offset: match.start};
	return placeOfSpread(screen.book, spreadAt(screen.book, place, isFacing));
}
