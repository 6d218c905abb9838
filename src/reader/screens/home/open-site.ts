import type {State} from '../../state.ts';
import {push, type Step, step} from '../../step.ts';
import {refreshHome} from './cursor.ts';
import {newSite} from './state.ts';

/** Opens the Home of a followed site, by the name of its folder. */
export function openSite(state: State, site: string): Step {
	return step(push(state, refreshHome(state, newSite(site))));
}
