import {collectionOfSite} from '../core/collection/sites.ts';
import type {State} from './state.ts';

const nothingOutside: State['outsideStories'] = [];

/**
 * The state as the screens of a followed site (the name of its folder) see it: its stories are all that
 * there is. The same state where no site is named.
 */
export function ofSite(state: State, site: string | undefined): State {
	if (site === undefined) return state;
	return {
		...state,
		collection: collectionOfSite(state.collection, site),
		outsideStories: nothingOutside,
	};
}
