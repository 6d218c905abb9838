import type {Group} from '../../../core/collection/collection.ts';
import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {placesHeight} from '../../frame.ts';
import {ofSite} from '../../of-site.ts';
import {shelfOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, step} from '../../step.ts';
import {openList} from '../list/select.ts';
import {sourceOf} from '../list/source.ts';
import type {GroupsScreen} from './state.ts';

/** The categories, months or tags that a screen lists. */
export function groupsOf(state: State, screen: GroupsScreen): readonly Group[] {
	return shelfOf(ofSite(state, screen.site))[screen.of];
}

/** Carries out a key on a list of categories, months or tags. */
export function updateGroups(state: State, screen: GroupsScreen, command: Command): Step {
	const groups = groupsOf(state, screen);
	const chosen = moveChosen(command, screen.chosen, groups.length, placesHeight(state.window));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	if (command === 'back') return step(pop(state));
	const group = groups[screen.chosen];
	return command === 'open' && group
		? step(openList(state, sourceOf(screen.of, group), false, screen.site))
		: step(state);
}

/** The list after the collection changed, its cursor on the same group where that is still there. */
export function followGroups(state: State, screen: GroupsScreen, before: State): GroupsScreen {
	const key = groupsOf(before, screen)[screen.chosen]?.key;
	const groups = groupsOf(state, screen);
	const index = groups.findIndex(group => group.key === key);
	const chosen = index < 0 ? Math.min(screen.chosen, groups.length - 1) : index;
	return {...screen, chosen: Math.max(0, chosen)};
}
