import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {FetchError} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import {type KeptSite, keepSite, noteAsked} from '../../disk/sites/site-files.ts';
import type {SiteState, Trouble} from '../../disk/sites/site-state.ts';
import {readSiteRecords} from '../library/site-records.ts';
import {siteGuid} from './guids.ts';
import type {Run} from './run.ts';
import type {Update} from './update.ts';
import type {Observed} from './watch-fetch.ts';
import {whyFailed} from './why-failed.ts';

/** Notes that a site has answered: where it is now, how long that holds, and what it has no more. */
export function withAnswer(run: Run, update: Update, {url, restMs}: Observed): void {
	const {trouble: _, restMs: __, ...state} = update.state;
	if (url !== state.url) update.notices.push(words.sites.hasMoved(sanitiseLine(url)));
	const holdsMs = Math.max(restMs ?? 0, update.freshForMs ?? 0);
	update.state = {
		...state,
		url,
		updatedAt: run.clock(),
		...(holdsMs > 0 && {restMs: holdsMs}),
		...(update.isWhole && {vanished: vanished(run.library, update)}),
	};
}

/** The paths of the stories that a site did not tell of when it told of all. */
function vanished(library: string, {folder, state, guids}: Update): readonly string[] {
	return readSiteRecords(library, folder)
		.filter(({guid}) => guid !== undefined && !guids.has(siteGuid(guid, state.name)))
		.map(({file}) => file)
		.filter(file => existsSync(join(library, file)));
}

/** Notes what is wrong with a site; it has been so since it went wrong first. */
export function withTrouble(update: Update, {isGone}: Observed, error: unknown, now: number): void {
	const restMs = error instanceof FetchError ? error.retryAfterMs : undefined;
	const trouble: Trouble = {
		why: whyFailed(error),
		since: update.state.trouble?.since ?? now,
		...(restMs !== undefined && {restMs}),
		...(isGone && {isGone}),
	};
	update.state = {...update.state, trouble};
}

/** Keeps what is known of a site now; where it is what was known, only when it was asked is noted. */
export async function keepState(run: Run, before: KeptSite, now: KeptSite): Promise<void> {
	const said = ({updatedAt: _, unsettled: __, ...state}: SiteState): unknown => state;
	const isSame = isDeepStrictEqual(said(before.state), said(now.state));
	if (isSame && now.state.unsettled.length === 0) noteAsked(run.library, now.folder, now.askedAt);
	else await keepSite(run.library, now);
}
