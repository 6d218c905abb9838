import type {Command} from '../../command.ts';
import {setAside} from '../../marks.ts';
import {ofSite} from '../../of-site.ts';
import {openStory} from '../../open-story.ts';
import type {State} from '../../state.ts';
import {pop, push, replace, type Step, step} from '../../step.ts';
import {stopUpdate} from '../../update-sites.ts';
import {openHidden} from '../hidden/update.ts';
import {openList} from '../list/select.ts';
import {itemAt, move, moveGroup, movePage, moveTo, moveToEdge, refreshHome} from './cursor.ts';
import type {Target} from './group.ts';
import {openSite} from './open-site.ts';
import {type HomeScreen, type SiteScreen, siteOf} from './state.ts';

type Menus = HomeScreen | SiteScreen;

/** Carries out a key on Home, or on that of a site. */
export function updateHome(state: State, screen: Menus, command: Command, at: number): Step {
	const moved = moveCursor(state, screen, command);
	if (moved) return step(replace(state, moved));
	switch (command) {
		case 'open':
			return chooseItem(state, screen, screen.item);
		case 'filter':
			return step(openList(state, {kind: 'all'}, true, siteOf(screen)));
		case 'set-aside':
			return setChosenAside(state, screen, at);
		case 'back':
			return screen.kind === 'site' ? step(pop(state)) : stopUpdate(state);
		default:
			return step(state);
	}
}

/** Opens an entry of the group that has the cursor, by its number from 1. */
export function chooseNumber(state: State, screen: Menus, digit: string): Step {
	return chooseItem(state, screen, Number(digit) - 1);
}

function moveCursor(state: State, screen: Menus, command: Command): Menus | undefined {
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

function setChosenAside(state: State, screen: Menus, at: number): Step {
	const target = itemAt(state, screen)?.target;
	if (target?.kind !== 'story') return step(state);
	const marked = setAside(state, target.story, at);
	return {...marked, state: replace(marked.state, refreshHome(marked.state, screen))};
}

function chooseItem(state: State, screen: Menus, item: number): Step {
	const target = itemAt(state, screen, item)?.target;
	if (!target) return step(state);
	const moved = item === screen.item ? screen : moveTo(state, screen, screen.group, item);
	return open(replace(state, moved), target, moved);
}

function open(state: State, target: Target, screen: Menus): Step {
	const site = siteOf(screen);
	switch (target.kind) {
		case 'story':
			return openStory(state, target.story, listOf(ofSite(state, site), screen.group));
		case 'list':
			return step(openList(state, target.source, false, site));
		case 'groups':
			return step(push(state, {kind: 'groups', of: target.of, chosen: 0, site}));
		case 'site':
			return openSite(state, target.site);
		case 'sites':
			return step(push(state, {kind: 'sites', chosen: 0}));
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
