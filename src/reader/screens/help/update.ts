import type {Command} from '../../command.ts';
import {updateScroll} from '../../scroll.ts';
import type {State} from '../../state.ts';
import type {Step} from '../../step.ts';
import type {HelpScreen} from './state.ts';
import {helpRows} from './view.ts';

/** Carries out a key on the help. */
export function updateHelp(state: State, screen: HelpScreen, command: Command): Step {
	return updateScroll(state, screen, command, helpRows(state, screen).length);
}
