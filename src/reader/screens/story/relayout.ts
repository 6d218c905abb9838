import {bookOf} from '../../book-of.ts';
import type {State} from '../../state.ts';
import {atPlace} from './place.ts';
import type {StoryScreen} from './state.ts';

/** The open story set for the window and the settings of a state; its place stays. */
export function relayout(state: State, screen: StoryScreen): StoryScreen {
	const book = bookOf(state, screen.story, screen.content);
	return atPlace(state, {...screen, book, settled: 0}, screen.place);
}
