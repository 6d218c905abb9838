import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {placesHeight} from '../../frame.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, say, step} from '../../step.ts';
import {jumpTo} from '../story/jumps.ts';
import type {StoryScreen} from '../story/state.ts';
import {placeItems} from './items.ts';
import type {PlacesScreen} from './state.ts';

/** The open story under the shown screen. */
export function storyBelow(state: State): StoryScreen | undefined {
	return state.screens.findLast(screen => screen.kind === 'story');
}

/** Carries out a key on a list of places. */
export function updatePlaces(state: State, screen: PlacesScreen, command: Command): Step {
	const story = storyBelow(state);
	if (!story || command === 'back') return step(pop(state));
	const items = placeItems(state, story, screen.kind);
	const chosen = moveChosen(command, screen.chosen, items.length, placesHeight(state.window));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	const item = items[screen.chosen];
	if (command !== 'open' || !item) return step(state);
	return item.place ? jumpTo(pop(state), story, item.place) : step(say(state, item.facts));
}
