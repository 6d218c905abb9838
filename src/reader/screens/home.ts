import type {Action} from '../action.ts';
import type {Command} from '../command.ts';
import {setAside} from '../marks.ts';
import type {HomeScreen, State} from '../state.ts';
import {push, replace, type Step, shown, step} from '../step.ts';
import {type HomeGroup, homeBands, type Target} from './home-groups.ts';
import {entriesInView, homeHeight, homeLines, lineOf} from './home-lines.ts';
import {openList} from './list.ts';
import {openStory} from './open-story.ts';

/** Home as it first shows. */
export function newHome(): HomeScreen {
	return {kind: 'home', group: '', item: 0, scroll: 0, revision: 0};
}

/**
 * Home after whatever else changed: the cursor on an entry that is there, and in view. Where that is
 * the same place, its menu goes on as it is, so that no key falls between an old and a new one.
 */
export function settleHome(state: State, screen: HomeScreen): State {
	const groups = visitable(state);
	const group = groups.find(each => each.key === screen.group) ?? groups[0];
	const last = (group?.items.length ?? 1) - 1;
	const settled = moveTo(state, screen, group?.key ?? '', Math.min(screen.item, last));
	const home = shown(settled);
	const isSame =
		home.kind === 'home' &&
		home.group === screen.group &&
		home.item === screen.item &&
		home.scroll === screen.scroll;
	return isSame ? replace(state, screen) : settled;
}

/** Carries out a key on Home. */
export function updateHome(state: State, screen: HomeScreen, command: Command, at: number): Step {
	switch (command) {
		case 'up':
			return step(move(state, screen, -1));
		case 'down':
			return step(move(state, screen, 1));
		case 'next-group':
			return step(moveGroup(state, screen, 1));
		case 'previous-group':
			return step(moveGroup(state, screen, -1));
		case 'filter':
			return step(openList(state, {kind: 'all'}, true));
		case 'set-aside': {
			const target = itemAt(state, screen.group, screen.item)?.target;
			if (target?.kind !== 'story') return step(state);
			const marked = setAside(state, target.story, at);
			return {...marked, state: settleHome(marked.state, screen)};
		}
		default:
			return step(state);
	}
}

/** What a menu reports: its cursor moved, or an entry was chosen. Stale menus are not heard. */
export function updateFromMenu(
	state: State,
	screen: HomeScreen,
	action: Action & {readonly kind: 'highlight' | 'choose'},
): Step {
	if (action.revision !== screen.revision || action.group !== screen.group) return step(state);
	const moved = replace(state, {...screen, item: action.item});
	if (action.kind === 'highlight') return step(moved);
	const target = itemAt(state, action.group, action.item)?.target;
	return target ? open(moved, target, action.group) : step(state);
}

/** Opens an entry of the group that has the cursor, by its number from 1. */
export function chooseNumber(state: State, screen: HomeScreen, number: number): Step {
	const target = itemAt(state, screen.group, number - 1)?.target;
	if (!target) return step(state);
	const moved = moveTo(state, screen, screen.group, number - 1);
	return open(moved, target, screen.group);
}

function open(state: State, target: Target, group: string): Step {
	switch (target.kind) {
		case 'story':
			return openStory(state, target.story, listOf(state, group));
		case 'list':
			return step(openList(state, target.source, false));
		case 'groups':
			return step(push(state, {kind: 'groups', of: target.of, chosen: 0}));
		case 'problems':
			return step(push(state, {kind: 'problems', scroll: 0}));
	}
}

/** The ids of the stories in a menu of Home: what next and previous go by. */
function listOf(state: State, group: string): readonly string[] {
	if (group !== 'recent' || state.collection.totals) return [];
	return state.collection.stories.map(story => story.id);
}

function visitable(state: State): readonly HomeGroup[] {
	return homeBands(state)
		.flat()
		.filter(group => group.items.length > 0);
}

function itemAt(state: State, key: string, item: number) {
	return visitable(state).find(group => group.key === key)?.items[item];
}

/**
 * Up or down by one. Inside the entries in view the menu itself moves and reports it; past their
 * edge we move, and a new revision makes the menus start from our cursor.
 */
function move(state: State, screen: HomeScreen, by: 1 | -1): State {
	const inView = entriesInView(homeLines(state), screen, homeHeight(state));
	const item = screen.item + by;
	if (inView && item >= inView.first && item <= inView.last) return state;
	const groups = visitable(state);
	const index = groups.findIndex(group => group.key === screen.group);
	const group = groups[index];
	if (!group) return state;
	if (item >= 0 && item < group.items.length) return moveTo(state, screen, group.key, item);
	const next = groups[index + by];
	if (!next) return moveTo(state, screen, group.key, screen.item);
	return moveTo(state, screen, next.key, by > 0 ? 0 : next.items.length - 1);
}

function moveGroup(state: State, screen: HomeScreen, by: 1 | -1): State {
	const groups = visitable(state);
	const index = groups.findIndex(group => group.key === screen.group);
	const next = groups[(index + by + groups.length) % groups.length];
	return next ? moveTo(state, screen, next.key, 0) : state;
}

function moveTo(state: State, screen: HomeScreen, group: string, item: number): State {
	const height = homeHeight(state);
	const lines = homeLines(state);
	const line = Math.max(0, lineOf(lines, group, item));
	return replace(state, {
		...screen,
		group,
		item,
		scroll: scrollTo(screen.scroll, line, height, lines.length),
		revision: screen.revision + 1,
	});
}

/** The nearest scroll that shows a line with its heading above and a line of what follows. */
function scrollTo(scroll: number, line: number, height: number, total: number): number {
	const before = Math.min(2, Math.max(0, height - 2));
	const highest = line - before;
	const lowest = line - height + 1 + (height > 3 ? 1 : 0);
	const nearest = Math.min(Math.max(scroll, lowest), Math.max(0, highest));
	const isFirst = line <= height - 2 && nearest <= before + 4;
	return Math.min(isFirst ? 0 : nearest, Math.max(0, total - height));
}
