import type {Command} from './command.ts';
import {frameOf} from './frame.ts';
import type {HelpScreen} from './screens/help/state.ts';
import type {ProblemsScreen} from './screens/problems/state.ts';
import type {State} from './state.ts';
import {pop, replace, type Step, step} from './step.ts';

/** Carries out a key on a page of plain rows; `total` is how many rows it has. */
export function updateScroll(
	state: State,
	screen: HelpScreen | ProblemsScreen,
	command: Command,
	total: number,
): Step {
	if (command === 'back') return step(pop(state));
	const height = frameOf(state.window).bodyRows;
	const by: Partial<Record<Command, number>> = {
		up: -1,
		down: 1,
		'page-up': -height,
		'page-down': height,
	};
	const scroll = Math.max(0, Math.min(screen.scroll + (by[command] ?? 0), total - height));
	return step(replace(state, {...screen, scroll}));
}
