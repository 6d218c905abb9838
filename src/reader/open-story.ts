import type {StoryHead} from '../core/collection/story.ts';
import type {Screen} from './screens/screen.ts';
import type {State} from './state.ts';
import {push, type Step, step} from './step.ts';

/**
 * Opens a story over the shown screen; `from` are the ids of the list one came from, `find` words at
 * whose place it is to be opened.
 */
export function openStory(
	state: State,
	story: StoryHead,
	from: readonly string[],
	find?: readonly string[],
): Step {
	const loading: Screen = {kind: 'loading', story, from, ...(find ? {find} : {})};
	return step(push(state, loading), {kind: 'open', story, isWhole: find !== undefined});
}

/** Opens another story in place of the open one, so that `back` leads to where one came from. */
export function openInstead(state: State, story: StoryHead, from: readonly string[]): Step {
	const screens = [...screensBelowStory(state), {kind: 'loading', story, from}];
	const loading = {...state, screens: screens as unknown as State['screens']};
	return step(loading, {kind: 'open', story, isWhole: false});
}

/** Goes back to where the story was opened from; when that was the command line, quits. */
export function leaveStory(state: State): Step {
	const [first, ...rest] = screensBelowStory(state);
	if (!first) return step(state, {kind: 'quit'});
	const left = {...state, screens: [first, ...rest] as const};
	return step(left, {kind: 'watch', story: undefined}, {kind: 'refresh'});
}

function screensBelowStory(state: State): readonly Screen[] {
	const index = state.screens.findLastIndex(
		screen => screen.kind === 'story' || screen.kind === 'loading',
	);
	return index < 0 ? state.screens : state.screens.slice(0, index);
}
