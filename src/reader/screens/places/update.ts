import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {frameOf} from '../../frame.ts';
import type {PlacesScreen, State, StoryScreen} from '../../state.ts';
import {pop, replace, type Step, say, step} from '../../step.ts';
import {listHeadRows} from '../list/update.ts';
import {jumpTo} from '../story/update.ts';
import {placeItems} from './items.ts';

/** The open story under the shown screen. */
export function storyBelow(state: State): StoryScreen | undefined {
	return state.screens.findLast(screen => screen.kind === 'story');
}

/** How many entries are in view. */
export function placesHeight(state: State): number {
	return Math.max(1, frameOf(state.window).bodyRows - listHeadRows);
}

/** Carries out a key on a list of places. */
export function updatePlaces(
	state: State,
	screen: PlacesScreen,
	command: Command,
	at: number,
): Step {
	const story = storyBelow(state);
	if (!story || command === 'back') return step(pop(state));
	const items = placeItems(state, story, screen.kind);
	const chosen = moveChosen(command, screen.chosen, items.length, placesHeight(state));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	const item = items[screen.chosen];
	if (command !== 'open' || !item) return step(state);
	return item.place ? jumpTo(pop(state), story, item.place, at) : step(say(state, item.facts));
}
