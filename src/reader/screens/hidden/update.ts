import type {HiddenStory} from '../../../core/collection/hidden.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {hiddenHeight} from '../../frame.ts';
import {openStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {pop, push, replace, type Step, step} from '../../step.ts';
import type {HiddenScreen} from './state.ts';

/** Opens the list of the stories that are not shown, and has them looked for. */
export function openHidden(state: State): Step {
	const screen: HiddenScreen = {kind: 'hidden', chosen: 0, stories: undefined};
	return step(push(state, screen), {kind: 'list-hidden'});
}

/** The stories that are not shown have been looked for. */
export function hearHidden(state: State, stories: readonly HiddenStory[]): State {
	const screens = state.screens.map(screen =>
		screen.kind === 'hidden' ? {...screen, stories} : screen,
	) as unknown as State['screens'];
	return {...state, screens};
}

/** Carries out a key on them: a draft, too, can be read. */
export function updateHidden(state: State, screen: HiddenScreen, command: Command): Step {
	if (command === 'back') return step(pop(state));
	const {chosen: before, stories = []} = screen;
	const chosen = moveChosen(command, before, stories.length, hiddenHeight(state.window));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen: Math.max(0, chosen)}));
	const story = stories[before]?.story;
	if (command !== 'open' || !story) return step(state);
	const outsideStories = [...state.outsideStories.filter(({id}) => id !== story.id), story];
	return openStory({...state, outsideStories}, story, []);
}
