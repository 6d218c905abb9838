import type {Place} from '../../../core/anchors/place.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import type {State} from '../../state.ts';
import {replace, type Step, say, step} from '../../step.ts';
import {atPageOf, atPlace} from './place.ts';
import {savePlace} from './save-place.ts';
import type {StoryScreen} from './state.ts';

/** Shows the page of a place and remembers where the reader was. */
export function jumpTo(state: State, screen: StoryScreen, place: Place, at: number): Step {
	const target = atPageOf(state, screen, place);
	if (target.place.block === screen.place.block && target.place.offset === screen.place.offset) {
		return step(replace(state, screen));
	}

	const jumped = {...target, back: [...screen.back, screen.place], forward: []};
	return savePlace(replace(state, jumped), jumped, at);
}

/** Goes back along the jumps, or forward again; undefined for other keys. */
export function moveAlongJumps(
	state: State,
	screen: StoryScreen,
	command: Command,
	at: number,
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
	return savePlace(replace(state, moved), moved, at);
}
