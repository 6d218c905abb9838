import type {Effect} from '../../effect.ts';
import type {State} from '../../state.ts';
import type {StoryScreen} from './state.ts';

/** Has the rest of an open story set, once all of its text is there. */
export function settling({book, content}: StoryScreen): readonly Effect[] {
	return content.beginningOf === undefined ? [{kind: 'settle', book}] : [];
}

/** The same for the story that is open, if one is. */
export function settleOpen(state: State): readonly Effect[] {
	const story = state.screens.findLast(screen => screen.kind === 'story');
	return story ? settling(story) : [];
}

/** The state after all of the open story has been set, and its pages have been counted. */
export function countSettled(state: State): State {
	const screens = state.screens.map(screen =>
		screen.kind === 'story' ? {...screen, settled: screen.settled + 1} : screen,
	) as unknown as State['screens'];
	return {...state, screens};
}
