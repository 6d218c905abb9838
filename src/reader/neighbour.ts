import {neighbours} from '../core/collection/neighbours.ts';
import type {StoryHead} from '../core/collection/story.ts';
import {words} from '../core/words/words.ts';
import {openInstead} from './open-story.ts';
import type {State} from './state.ts';
import {type Step, say, step} from './step.ts';

/** Opens the next or previous story in place of the open one; undefined where there is none. */
export function openNeighbour(
	state: State,
	{story, from}: {readonly story: StoryHead; readonly from: readonly string[]},
	which: 'next' | 'previous',
): Step | undefined {
	const neighbour = neighbours(story, from, state.collection.stories)[which];
	return neighbour && openInstead(state, neighbour, from);
}

/** Says that there is no next or previous story. */
export function sayNoNeighbour(state: State, which: 'next' | 'previous'): Step {
	return step(say(state, which === 'next' ? words.story.noNext : words.story.noPrevious));
}
