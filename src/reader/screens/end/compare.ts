import type {StoryDetails} from '../../../core/collection/details.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {Effect} from '../../effect.ts';
import type {State} from '../../state.ts';
import {replace, shown} from '../../step.ts';
import {endItems, hasLeftOut} from './items.ts';
import type {EndScreen} from './state.ts';

/** Asks for what the story whose end is shown is compared by; nothing at another screen. */
export function compare(state: State): readonly Effect[] {
	const screen = shown(state);
	const {collection} = state;
	return screen.kind === 'end' ? [{kind: 'compare', story: screen.story, collection}] : [];
}

/** The end of a story once it can be compared with all others. */
export function hearCompared(
	state: State,
	{story, details}: {readonly story: StoryHead; readonly details: StoryDetails},
): State {
	const screen = shown(state);
	if (screen.kind !== 'end' || screen.story !== story) return state;
	return replace(state, keepCursor(state, {...screen, details}, endItems(state, screen)));
}

/** An end that lists other stories than before, its cursor on the same one where it is still there. */
export function keepCursor(
	state: State,
	screen: EndScreen,
	before: ReturnType<typeof endItems>,
): EndScreen {
	const id = before[screen.chosen]?.story.id;
	const items = endItems(state, screen);
	// The row of what was left out is the last.
	if (hasLeftOut(screen) && screen.chosen === before.length)
		return {...screen, chosen: items.length};
	const index = items.findIndex(item => item.story.id === id);
	const chosen = index < 0 ? Math.min(screen.chosen, items.length - 1) : index;
	return {...screen, chosen: Math.max(0, chosen)};
}
