import {sanitiseLine} from '../../core/text/sanitise.ts';
import type {Fetch} from '../../core/web/fetch.ts';
import {type KeptSite, keepSite} from '../../disk/sites/site-files.ts';
import type {Json} from '../../import/site.ts';
import {InterfaceClosedError} from '../../import/wordpress/rest/interface.ts';
import {keepNews} from './keep-news.ts';
import type {Run} from './run.ts';
import type {Update} from './update.ts';
import {type Observed, watchFetch} from './watch-fetch.ts';

/**
 * Reads what a site has, in as many answers as it gives, and keeps each as it comes. A WordPress whose
 * interface is closed is read by its feed from now on. Rejects with a `FetchError`, with what the disk
 * says, or when it is aborted.
 */
export async function readSiteNews(
	run: Run,
	site: KeptSite,
	update: Update,
	observed: Observed,
): Promise<void> {
	const {url, isLocalAllowed = false} = update.state;
	const get = run.fetchFor(isLocalAllowed);
	const watched = () => watchFetch(get, update.state, observed);
	try {
		await readAll(run, site, update, watched());
	} catch (error) {
		if (!(error instanceof InterfaceClosedError)) throw error;
		update.notices.push(sanitiseLine(error.message));
		const found = await run.discover(url, watched(), 'feed', run.signal);
		const {memory: _, ...state} = update.state;
		update.state = {...state, kind: found.kind, url: found.url};
		observed.url = found.url;
		await readAll(run, site, update, watched());
	}
}

async function readAll(run: Run, {askedAt}: KeptSite, update: Update, get: Fetch): Promise<void> {
	const {folder, state} = update;
	const known = new Map(Array.from(update.known, ([guid, {modified}]) => [guid, modified]));
	const memory = state.memory as Json | undefined;
	const asked = {url: state.url, memory, limit: state.first, known};
	const reader = await run.readerOf(state.kind);
	let isFirst = true;
	for await (const news of reader.read(asked, get, run.signal)) {
		// What is remembered of one answer waits for the disk when the next has come: most sites give one.
		if (!isFirst) await keepSite(run.library, {folder, state: update.state, askedAt});
		isFirst = false;
		await keepNews(run, update, news, get);
	}
}
