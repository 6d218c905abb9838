import type {Command} from '../../command.ts';
import {setAside} from '../../marks.ts';
import {openStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {push, replace, type Step, step} from '../../step.ts';
import {openHidden} from '../hidden/update.ts';
import {openList} from '../list/select.ts';
import {itemAt, move, moveGroup, movePage, moveTo, moveToEdge, refreshHome} from './cursor.ts';
import type {Target} from './groups.ts';
import type {HomeScreen} from './state.ts';

/** Carries out a key on Home. */
export function updateHome(state: State, screen: HomeScreen, command: Command, at: number): Step {
	const moved = moveCursor(state, screen, command);
	if (moved) return step(replace(state, moved));
	switch (command) {
		case 'open':
			return chooseItem(state, screen, screen.item);
		case 'filter':
			return step(openList(state, {kind: 'all'}, true));
		case 'set-aside':
			return setChosenAside(state, screen, at);
		default:
			return step(state);
	}
}

/** Opens an entry of the group that has the cursor, by its number from 1. */
export function chooseNumber(state: State, screen: HomeScreen, digit: string): Step {
	return chooseItem(state, screen, Number(digit) - 1);
}

function moveCursor(state: State, screen: HomeScreen, command: Command): HomeScreen | undefined {
	switch (command) {
		case 'up':
			return move(state, screen, -1);
		case 'down':
			return move(state, screen, 1);
		case 'next-group':
			return moveGroup(state, screen, 1);
		case 'previous-group':
			return moveGroup(state, screen, -1);
		case 'first':
			return moveToEdge(state, screen, 0);
		case 'last':
			return moveToEdge(state, screen, -1);
		case 'page-up':
			return movePage(state, screen, -1);
		case 'page-down':
			return movePage(state, screen, 1);
		default:
			return undefined;
	}
}

function setChosenAside(state: State, screen: HomeScreen, at: number): Step {
	const target = itemAt(state, screen.group, screen.item)?.target;
	if (target?.kind !== 'story') return step(state);
	const marked = setAside(state, target.story, at);
	return {...marked, state: replace(marked.state, refreshHome(marked.state, screen))};
}

function chooseItem(state: State, screen: HomeScreen, item: number): Step {
	const target = itemAt(state, screen.group, item)?.target;
	if (!target) return step(state);
	const moved = item === screen.item ? screen : moveTo(state, screen, screen.group, item);
	return open(replace(state, moved), target, screen.group);
}

function open(state: State, target: Target, group: string): Step {
	switch (target.kind) {
		case 'story':
			return openStory(state, target.story, listOf(state, group));
		case 'list':
			return step(openList(state, target.source, false));
		case 'groups':
			return step(push(state, {kind: 'groups', of: target.of, chosen: 0}));
		case 'hidden':
			return openHidden(state);
		case 'problems':
			return step(push(state, {kind: 'problems', scroll: 0}));
	}
}

/** The ids of the stories in a menu of Home: what next and previous go by. */
function listOf(state: State, group: string): readonly string[] {
	if (group !== 'recent' || state.collection.totals) return [];
	return state.collection.stories.map(story => story.id);
}
