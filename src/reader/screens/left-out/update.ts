import type {Removed} from '../../../core/collection/removed.ts';
import {words} from '../../../core/words/words.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, say, step} from '../../step.ts';
import type {EndScreen} from '../end/state.ts';
import {pageWith} from './entries.ts';
import type {LeftOutScreen} from './state.ts';

/** The end of the story under the shown screen. */
function endBelow(state: State): EndScreen | undefined {
	return state.screens.findLast(screen => screen.kind === 'end');
}

/** What is still left out of the page of the story. */
export function leftOutBlocks(state: State): readonly Removed[] {
	return endBelow(state)?.leftOut?.blocks ?? [];
}

/** Carries out a key on what was left out of a page. */
export function updateLeftOut(state: State, screen: LeftOutScreen, command: Command): Step {
	const {chosen: before} = screen;
	const blocks = leftOutBlocks(state);
	if (command === 'back') return step(pop(state));
	const {top, end} = pageWith(before, blocks, state.window);
	const chosen = moveChosen(command, before, blocks.length, end - top);
	if (chosen !== undefined) return step(replace(state, {...screen, chosen: Math.max(0, chosen)}));
	const all = [...blocks.keys()];
	switch (command) {
		case 'take-back':
			return take(state, all.slice(before, before + 1));
		case 'take-above':
			return before === 0
				? step(say(state, words.leftOut.noneAbove))
				: take(state, all.slice(0, before));
		case 'take-below':
			return before >= blocks.length - 1
				? step(say(state, words.leftOut.noneBelow))
				: take(state, all.slice(before + 1));
		default:
			return step(state);
	}
}

function take(state: State, wanted: readonly number[]): Step {
	const story = endBelow(state)?.story;
	return story && wanted.length > 0 ? step(state, {kind: 'take-back', story, wanted}) : step(state);
}
