import {orders} from '../../../core/collection/orders.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {listFrame} from '../../frame.ts';
import {markFinished, markUnread, setAside} from '../../marks.ts';
import {openStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, step} from '../../step.ts';
import {selectStories} from './select.ts';
import type {ListScreen} from './state.ts';

/** Carries out a key on a list. */
export function updateList(state: State, screen: ListScreen, command: Command, at: number): Step {
	const {height} = listFrame(state.window);
	const chosen = moveChosen(command, screen.chosen, screen.stories.length, height);
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	return (
		updateFilter(state, screen, command) ?? doWithChosen(state, screen, command, at) ?? step(state)
	);
}

/** The keys that change which stories are shown, and in which order; undefined for others. */
function updateFilter(state: State, screen: ListScreen, command: Command): Step | undefined {
	const reselected = (changed: ListScreen): Step =>
		step(replace(state, selectStories(state, changed)));
	switch (command) {
		case 'filter':
			return step(replace(state, {...screen, isTyping: true}));
		case 'sort':
			return reselected({...screen, order: nextOrder(screen.order), chosen: 0});
		case 'keep':
			return step(replace(state, {...screen, isTyping: false}));
		case 'cancel':
			return reselected({...screen, isTyping: false, filter: ''});
		case 'back':
			return screen.filter === ''
				? step(pop(state))
				: reselected({...screen, filter: '', chosen: 0});
		default:
			return undefined;
	}
}

/** The keys that open or mark the chosen story; undefined for others. */
function doWithChosen(
	state: State,
	screen: ListScreen,
	command: Command,
	at: number,
): Step | undefined {
	const story = screen.stories[screen.chosen];
	if (!story) return undefined;
	switch (command) {
		case 'open':
			return openStory(state, story, idsOf(screen));
		case 'finished':
			return marked(markFinished(state, story, at), screen);
		case 'unread':
			return marked(markUnread(state, story, at), screen);
		case 'set-aside':
			return marked(setAside(state, story, at), screen);
		default:
			return undefined;
	}
}

/** A marked story keeps its row, but for one that is no longer being read in a list of those. */
function marked(step: Step, screen: ListScreen): Step {
	if (screen.source.kind !== 'continue') return step;
	return {...step, state: replace(step.state, selectStories(step.state, screen))};
}

/** Another text of the filter. */
export function retypeFilter(state: State, screen: ListScreen, filter: string): Step {
	return step(replace(state, selectStories(state, {...screen, filter, chosen: 0})));
}

function idsOf(screen: ListScreen): readonly string[] {
	return screen.stories.map(story => story.id);
}

function nextOrder(order: ListScreen['order']): ListScreen['order'] {
	return orders[(orders.indexOf(order) + 1) % orders.length] ?? 'date';
}
