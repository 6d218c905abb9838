import type {Command} from '../../command.ts';
import {markUnread} from '../../marks.ts';
import {openNeighbour, sayNoNeighbour} from '../../neighbour.ts';
import {leaveStory, openInstead} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {pop, push, replace, type Step, step} from '../../step.ts';
import {keepCursor} from './compare.ts';
import {endItems, hasLeftOut} from './items.ts';
import type {EndScreen} from './state.ts';

/** Carries out a key at the end of a story. */
export function updateEnd(state: State, screen: EndScreen, command: Command, at: number): Step {
	const items = endItems(state, screen);
	const last = items.length - (hasLeftOut(screen) ? 0 : 1);
	switch (command) {
		case 'up':
			return step(replace(state, {...screen, chosen: Math.max(0, screen.chosen - 1)}));
		case 'down':
			return step(
				replace(state, {...screen, chosen: Math.max(0, Math.min(last, screen.chosen + 1))}),
			);
		case 'open': {
			const item = items[screen.chosen];
			if (item) return openInstead(state, item.story, screen.from);
			return step(hasLeftOut(screen) ? push(state, {kind: 'left-out', chosen: 0}) : state);
		}
		case 'previous-page':
			return step(pop(state));
		case 'next-story':
			return openNeighbour(state, screen, 'next') ?? sayNoNeighbour(state, 'next');
		case 'previous-story':
			return openNeighbour(state, screen, 'previous') ?? sayNoNeighbour(state, 'previous');
		case 'unread':
			return markUnread(state, screen.story, at);
		case 'back':
			return leaveStory(state);
		default:
			return step(state);
	}
}

/** The end after the collection changed, its cursor on the same story where that is still there. */
export function followEnd(state: State, screen: EndScreen, before: State): EndScreen {
	return keepCursor(state, screen, endItems(before, screen));
}
