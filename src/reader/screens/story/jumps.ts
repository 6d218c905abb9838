import {comparePlaces, type Place} from '../../../core/anchors/place.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import type {State} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {atPageOf, atPlace} from './place.ts';
import type {StoryScreen} from './state.ts';

/**
 * Shows the page of a place and remembers where the reader was. To look something up is not to read
 * on: nothing is saved before a page is turned from there.
 */
export function jumpTo(state: State, screen: StoryScreen, place: Place): Step {
	return step(replace(state, jumpedFrom(screen.place, atPageOf(state, screen, place))));
}

/** The story with the place where the reader was one jump back, if another one is shown now. */
export function jumpedFrom(before: Place, screen: StoryScreen): StoryScreen {
	if (comparePlaces(before, screen.place) === 0) return screen;
	return {...screen, back: [...screen.back, before], forward: []};
}

/** Whether the place that is shown was only looked up. */
export function isLookedUp({place, reading}: StoryScreen): boolean {
	return comparePlaces(place, reading) !== 0;
}

/** Goes back along the jumps, or forward again; undefined for other keys. */
export function moveAlongJumps(
	state: State,
	screen: StoryScreen,
	command: Command,
): Step | undefined {
	if (command !== 'jump-back' && command !== 'jump-forward') return undefined;
	const isBack = command === 'jump-back';
	const place = (isBack ? screen.back : screen.forward).at(-1);
	if (!place) return step(say(state, isBack ? words.story.noJumpBack : words.story.noJumpForward));
	const moved = {
		...atPlace(state, screen, place),
		back: isBack ? screen.back.slice(0, -1) : [...screen.back, screen.place],
		forward: isBack ? [...screen.forward, screen.place] : screen.forward.slice(0, -1),
	};
	return step(replace(state, moved));
}
