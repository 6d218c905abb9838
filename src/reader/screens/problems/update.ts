import type {Command} from '../../command.ts';
import {updateScroll} from '../../scroll.ts';
import type {State} from '../../state.ts';
import type {Step} from '../../step.ts';
import type {ProblemsScreen} from './state.ts';
import {problemRows} from './view.ts';

/** Carries out a key on the files that could not be read. */
export function updateProblems(state: State, screen: ProblemsScreen, command: Command): Step {
	return updateScroll(state, screen, command, problemRows(state).length);
}
