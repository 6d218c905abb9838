import type {Place} from '../../../core/anchors/place.ts';
import {storyFrame} from '../../frame.ts';
import {placeOfSpread, type Spread, spreadAt} from '../../pages.ts';
import type {State} from '../../state.ts';
import type {StoryScreen} from './state.ts';

/** The story with a place on the screen, which stays its place wherever it stands on its page. */
export function atPlace(
	state: State,
	screen: Omit<StoryScreen, 'place' | 'spread'>,
	place: Place,
): StoryScreen {
	const {isFacing} = storyFrame(state.window, state.settings);
	return {...screen, place, spread: spreadAt(screen.book, place, isFacing)};
}

/** The story with the page of a place on the screen; its place is the first word of that page. */
export function atPageOf(state: State, screen: StoryScreen, place: Place): StoryScreen {
	return onSpread(screen, atPlace(state, screen, place).spread);
}

/** The story with these pages on the screen. */
export function onSpread(screen: StoryScreen, spread: Spread): StoryScreen {
	return {...screen, spread, place: placeOfSpread(screen.book, spread)};
}

/** The story with these pages turned to: one reads them, and did not only look them up. */
export function turnedTo(screen: StoryScreen, spread: Spread): StoryScreen {
	const shown = onSpread(screen, spread);
	return {...shown, reading: shown.place};
}
