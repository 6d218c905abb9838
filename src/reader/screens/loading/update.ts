import type {Command} from '../../command.ts';
import {leaveStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {type Step, step} from '../../step.ts';
import type {LoadingScreen} from './state.ts';

/** Carries out a key while a story's file is being read: one may leave. */
export function updateLoading(state: State, _screen: LoadingScreen, command: Command): Step {
	return command === 'back' ? leaveStory(state) : step(state);
}
