import type {FollowedSite} from '../../core/collection/followed-site.ts';
import {noteSeen} from '../../disk/sites/followed-sites.ts';
import type {State} from '../../reader/state.ts';
import {shown} from '../../reader/step.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';

/**
 * Remembers which new stories Home has counted, of all sites or of one. They stay marked until the
 * program ends; then `note` says that they were seen. It never rejects.
 */
export function watchNews(
	{library}: AppContext,
	store: Store,
): {readonly note: () => Promise<void>} {
	const seen = new Map<string, readonly string[]>();
	let last: State | undefined;
	const look = (): void => {
		const state = store.state();
		if (last?.collection === state.collection && last.screens === state.screens) return;
		last = state;
		for (const {folder, fresh} of countedSites(state)) seen.set(folder, fresh);
	};
	look();
	const stop = store.subscribe(look);
	return {
		async note() {
			stop();
			// Who cannot write keeps them as new.
			await noteSeen(library, seen).catch(() => undefined);
		},
	};
}

/** The sites whose new stories are counted on the screen. */
function countedSites(state: State): readonly FollowedSite[] {
	const screen = shown(state);
	const news = state.collection.sites.filter(({fresh}) => fresh.length > 0);
	if (screen.kind === 'home') return news;
	return screen.kind === 'site' ? news.filter(({folder}) => folder === screen.site) : [];
}
