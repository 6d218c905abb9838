import {type KeptSite, lockSite, readSite} from '../../disk/sites/site-files.ts';
import {readSiteRecords} from '../library/site-records.ts';
import {readSiteNews} from './read-site-news.ts';
import {emptyReport, type SiteReport} from './report.ts';
import {restsUntil} from './rest.ts';
import type {Run} from './run.ts';
import {settle} from './settle.ts';
import {keepState, withAnswer, withTrouble} from './site-outcome.ts';
import {beginUpdate, type Update} from './update.ts';
import type {Observed} from './watch-fetch.ts';
import {whyFailed} from './why-failed.ts';

/**
 * Asks a site for what is new and writes it into the library; `isNamed`: the reader asked for just this
 * one. What has come is kept however it ends. Rejects when it is aborted, and with what the disk says.
 */
export async function updateSite(
	run: Run,
	{folder, state: {title}}: KeptSite,
	isNamed: boolean,
): Promise<SiteReport> {
	const nothing = emptyReport(folder, title);
	const lock = lockSite(run.library, folder);
	if (!lock) return {...nothing, outcome: 'busy'};
	try {
		const site = readSite(run.library, folder);
		if (!site || site.state.isLeft) return {...nothing, outcome: 'unchanged'};
		const until = restsUntil(site, isNamed);
		const now = run.clock();
		if (now < until) {
			const isAtItsWish = now < restsUntil(site, true);
			return {...nothing, outcome: 'resting', until, isAtItsWish};
		}

		return await ask(run, await settle(run, site));
	} finally {
		lock.release();
	}
}

async function ask(run: Run, site: KeptSite): Promise<SiteReport> {
	const update = beginUpdate(site, readSiteRecords(run.library, site.folder));
	const observed: Observed = {url: site.state.url, isGone: false, restMs: undefined};
	let why: SiteReport['why'];
	// An interruption is no answer: the site may be asked again at once.
	let {askedAt} = site;
	try {
		await readSiteNews(run, site, update, observed);
		withAnswer(run, update, observed);
		askedAt = run.clock();
	} catch (error) {
		run.signal?.throwIfAborted();
		why = whyFailed(error);
		withTrouble(update, observed, error, run.clock());
		askedAt = run.clock();
	} finally {
		await keepState(run, site, {folder: site.folder, state: update.state, askedAt});
	}

	return reportOf(update, why);
}

function reportOf(
	{folder, state, paths, notices, vanishedBefore}: Update,
	why: SiteReport['why'],
): SiteReport {
	const vanished = state.vanished.filter(file => !vanishedBefore.has(file));
	const told = {folder, title: state.title, ...paths, vanished, notices};
	if (why !== undefined) return {...told, outcome: 'failed', why};
	const hasNews = [...Object.values(paths), vanished].some(({length}) => length > 0);
	return {...told, outcome: hasNews ? 'updated' : 'unchanged'};
}
