import {basename} from 'node:path';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import type {Action} from '../../action.ts';
import {keyFor} from '../../key-labels.ts';
import {undoLimit} from '../../marks.ts';
import type {State} from '../../state.ts';
import {type Step, say, step} from '../../step.ts';
import {endItems, hasLeftOut} from '../end/items.ts';
import type {EndScreen} from '../end/state.ts';
import type {Screen} from '../screen.ts';
import {withNewText} from '../story/change.ts';
import {settleOpen} from '../story/settle.ts';

/** What was left out of the page of a story is known: its end tells it. */
export function hearLeftOut(
	state: State,
	{story, leftOut}: Pick<Extract<Action, {kind: 'left-out'}>, 'story' | 'leftOut'>,
): State {
	const known = withScreens(state, screen =>
		screen.kind === 'end' && screen.story.id === story.id ? {...screen, leftOut} : screen,
	);
	// There may be less of it than before, where the page has changed.
	return withScreens(known, screen => {
		if (screen.kind === 'end') return withChosenInside(known, screen);
		if (screen.kind !== 'left-out') return screen;
		return {...screen, chosen: Math.max(0, Math.min(screen.chosen, leftOut.blocks.length - 1))};
	});
}

/** Blocks came back into a story, or went again: its text and its end tell it. */
export function hearRejoined(state: State, action: Extract<Action, {kind: 'rejoined'}>): Step {
	const {story, content, taken = []} = action;
	// The cursor stays on the same block, or goes to the one after those that went.
	const moved = withScreens(withNewText(state, story, content), screen => {
		if (screen.kind !== 'left-out') return screen;
		const before = taken.filter(index => index < screen.chosen).length;
		return {...screen, chosen: screen.chosen - before};
	});
	const next = hearLeftOut(moved, action);
	return step(tell(next, action), ...settleOpen(next));
}

function withChosenInside(state: State, screen: EndScreen): EndScreen {
	const last = endItems(state, screen).length - (hasLeftOut(screen) ? 0 : 1);
	return {...screen, chosen: Math.max(0, Math.min(screen.chosen, last))};
}

/** Says what was done; what was taken back can be undone. */
function tell(state: State, {story, taken, isForNow}: Extract<Action, {kind: 'rejoined'}>): State {
	const {tookBack, tookBackForNow, undone} = words.leftOut;
	if (!taken) return say(state, undone(story.title));
	const said = isForNow
		? tookBackForNow(taken.length, sanitiseLine(basename(story.path)))
		: tookBack(taken.length, keyFor(state, 'left-out', 'undo'));
	return say({...state, undo: [...state.undo, {takenBack: story}].slice(-undoLimit)}, said);
}

function withScreens(state: State, change: (screen: Screen) => Screen): State {
	return {...state, screens: state.screens.map(change) as unknown as State['screens']};
}
