import {filterStories} from '../../../core/collection/filter.ts';
import {orders, sortStories} from '../../../core/collection/sort.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {frameOf} from '../../frame.ts';
import {markFinished, markUnread, setAside} from '../../marks.ts';
import {openStory} from '../../open-story.ts';
import {shelfOf} from '../../shelf.ts';
import type {ListScreen, ListSource, State} from '../../state.ts';
import {pop, push, replace, type Step, step} from '../../step.ts';

/** Rows of a list that are not its stories: heading, air, and the foot with the excerpt. */
export const listHeadRows = 2;

/** Rows for the chosen story's excerpt, where the window has them to spare. */
export function excerptRows(rows: number): number {
	return rows >= 15 ? 3 : 0;
}

/** How many stories of a list are in view. */
export function listHeight(state: State): number {
	const {bodyRows, rows} = frameOf(state.window);
	return Math.max(1, bodyRows - listHeadRows - excerptRows(rows));
}

/** Opens a list of stories, perhaps with the keys in its filter. */
export function openList(state: State, source: ListSource, isTyping: boolean): State {
	const screen: ListScreen = {
		kind: 'list',
		source,
		order: source.kind === 'continue' ? 'recent' : 'date',
		filter: '',
		isTyping,
		stories: [],
		chosen: 0,
	};
	return push(state, selectStories(state, screen));
}

/** The list with its stories chosen, filtered and sorted anew. */
export function selectStories(state: State, screen: ListScreen): ListScreen {
	const lastRead = (story: StoryHead): number => state.records.get(story.id)?.at ?? 0;
	const filtered = filterStories(storiesOf(state, screen.source), screen.filter);
	const stories = sortStories(filtered, screen.order, lastRead);
	return {...screen, stories, chosen: Math.max(0, Math.min(screen.chosen, stories.length - 1))};
}

function storiesOf(state: State, source: ListSource): readonly StoryHead[] {
	const shelf = shelfOf(state);
	switch (source.kind) {
		case 'all':
			return state.collection.stories;
		case 'continue':
			return shelf.continuing;
		default: {
			const groups = {category: shelf.categories, month: shelf.archives, tag: shelf.tags};
			return groups[source.kind].find(group => group.key === source.key)?.stories ?? [];
		}
	}
}

/** Carries out a key on a list. */
export function updateList(state: State, screen: ListScreen, command: Command, at: number): Step {
	const chosen = moveChosen(command, screen.chosen, screen.stories.length, listHeight(state));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	const story = screen.stories[screen.chosen];
	const reselected = (changed: ListScreen): Step =>
		step(replace(state, selectStories(state, changed)));
	switch (command) {
		case 'open':
			return story ? openStory(state, story, idsOf(screen)) : step(state);
		case 'filter':
			return step(replace(state, {...screen, isTyping: true}));
		case 'sort':
			return reselected({...screen, order: nextOrder(screen.order), chosen: 0});
		case 'keep':
			return step(replace(state, {...screen, isTyping: false}));
		case 'cancel':
			return reselected({...screen, isTyping: false, filter: ''});
		case 'erase':
			return screen.filter === ''
				? step(replace(state, {...screen, isTyping: false}))
				: reselected({...screen, filter: withoutLast(screen.filter)});
		case 'erase-all':
			return reselected({...screen, filter: ''});
		case 'finished':
			return story ? marked(markFinished(state, story, at), screen) : step(state);
		case 'unread':
			return story ? marked(markUnread(state, story, at), screen) : step(state);
		case 'set-aside':
			return story ? marked(setAside(state, story, at), screen) : step(state);
		case 'back':
			return screen.filter === ''
				? step(pop(state))
				: reselected({...screen, filter: '', chosen: 0});
		default:
			return step(state);
	}
}

/** A marked story keeps its row, but for one that is no longer being read in a list of those. */
function marked(step: Step, screen: ListScreen): Step {
	if (screen.source.kind !== 'continue') return step;
	return {...step, state: replace(step.state, selectStories(step.state, screen))};
}

/** Text typed into the filter. */
export function typeFilter(state: State, screen: ListScreen, text: string): Step {
	const filter = screen.filter + text;
	return step(replace(state, selectStories(state, {...screen, filter, chosen: 0})));
}

/** A text without its last character as a reader sees it. */
export function withoutLast(text: string): string {
	return [...new Intl.Segmenter().segment(text)]
		.slice(0, -1)
		.map(({segment}) => segment)
		.join('');
}

function idsOf(screen: ListScreen): readonly string[] {
	return screen.stories.map(story => story.id);
}

function nextOrder(order: ListScreen['order']): ListScreen['order'] {
	return orders[(orders.indexOf(order) + 1) % orders.length] ?? 'date';
}
