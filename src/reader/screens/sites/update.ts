import type {Command} from '../../command.ts';
import {moveChosen} from '../../cursor.ts';
import {placesHeight} from '../../frame.ts';
import {shelfOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {pop, replace, type Step, step} from '../../step.ts';
import {openSite} from '../home/open-site.ts';
import type {SitesScreen} from './state.ts';

/** Carries out a key on the list of followed sites. */
export function updateSites(state: State, screen: SitesScreen, command: Command): Step {
	const {sites} = shelfOf(state);
	const chosen = moveChosen(command, screen.chosen, sites.length, placesHeight(state.window));
	if (chosen !== undefined) return step(replace(state, {...screen, chosen}));
	if (command === 'back') return step(pop(state));
	const group = sites[screen.chosen];
	return command === 'open' && group ? openSite(state, group.site.folder) : step(state);
}

/** The list after the collection changed, its cursor on the same site where that is still there. */
export function followSites(state: State, screen: SitesScreen, before: State): SitesScreen {
	const folder = shelfOf(before).sites[screen.chosen]?.site.folder;
	const {sites} = shelfOf(state);
	const index = sites.findIndex(({site}) => site.folder === folder);
	const chosen = index < 0 ? Math.min(screen.chosen, sites.length - 1) : index;
	return {...screen, chosen: Math.max(0, chosen)};
}
