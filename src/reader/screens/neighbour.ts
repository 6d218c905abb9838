import {neighbours} from '../../collection/neighbours.ts';
import {safe} from '../../text/safe-text.ts';
import type {EndScreen, State, StoryScreen} from '../state.ts';
import {type Step, say, step} from '../step.ts';
import {openInstead} from './open-story.ts';

/** Opens the next or previous story; at the ends a notice says so. */
export function goNeighbour(
	state: State,
	{story, from}: StoryScreen | EndScreen,
	which: 'next' | 'previous',
): Step {
	const neighbour = neighbours(story, from, state.collection.stories)[which];
	if (neighbour) return openInstead(state, neighbour, from);
	return step(
		say(
			state,
			which === 'next' ? safe`There is no next story.` : safe`There is no previous story.`,
		),
	);
}
