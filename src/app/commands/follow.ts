import {readFile} from 'node:fs/promises';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {FetchError} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import type {FollowWords} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {isFile} from '../shelf/paths.ts';
import {findAddress} from '../sites/find-address.ts';
import {followSites, type Wanted} from '../sites/follow-site.ts';
import {loadOutside} from '../sites/outside.ts';
import {readList} from '../sites/read-list.ts';
import type {Outside} from '../sites/run.ts';
import {whyFailed} from '../sites/why-failed.ts';
import {onInterrupt} from './on-interrupt.ts';
import {runUpdate} from './update.ts';

/**
 * `dogear follow`: finds out what addresses are and what lists hold, follows all of it and fetches its
 * first stories. Returns the exit code: 0, 1 when something could not be followed or fetched, 130 when it
 * was interrupted.
 */
export async function follow(context: AppContext, asked: FollowWords): Promise<number> {
	const {library, say, write} = context;
	const outside = await loadOutside();
	const {wanted, hasFailed, isInterrupted} = await findAll(asked, outside, say);
	if (isInterrupted) return 130;
	if (wanted.length === 0) return 1;
	try {
		const followed = await followSites(library, wanted);
		for (const {isKnown, site} of followed) {
			const {followed: told, alreadyFollowed} = words.sites;
			const sentence = isKnown ? alreadyFollowed : told;
			write(`${sentence(site.state.title, sanitiseLine(site.folder))}\n`);
		}

		const sites = followed.filter(({isKnown}) => !isKnown).map(({site}) => site.folder);
		if (sites.length === 0) return Number(hasFailed);
		const code = await runUpdate(context, {sites, isNow: true, isJson: false});
		return code === 0 ? Number(hasFailed) : code;
	} catch (error) {
		say(whyFailed(error));
		return 1;
	}
}

interface FoundAll {
	readonly wanted: readonly Wanted[];
	readonly hasFailed: boolean;
	/** By Ctrl-C: then nothing is followed. */
	readonly isInterrupted: boolean;
}

async function findAll(
	asked: FollowWords,
	outside: Outside,
	say: AppContext['say'],
): Promise<FoundAll> {
	const interrupt = onInterrupt();
	const wanted: Wanted[] = [];
	let hasFailed = false;
	for (const what of asked.what) {
		try {
			const found = await find(what, asked, outside, interrupt.signal);
			wanted.push(...found.wanted);
			if (found.notice) say(found.notice);
		} catch (error) {
			hasFailed = true;
			if (interrupt.signal.aborted) break;
			say(words.sites.notFollowed(sanitiseLine(what), whyFailed(error)));
		}
	}

	interrupt.end();
	return {wanted, hasFailed, isInterrupted: interrupt.signal.aborted};
}

/** No host's name begins so. */
const isPath = /^[./~\\]/;

/** What one word of the command line stands for: the feeds of a file, or a site. */
async function find(
	what: string,
	{as, first, full, category, isLocalAllowed}: FollowWords,
	outside: Outside,
	signal: AbortSignal,
): Promise<{readonly wanted: readonly Wanted[]; readonly notice?: SafeText | undefined}> {
	const shared = {
		first,
		full,
		...(category !== undefined && {category: sanitiseLine(category)}),
		...(isLocalAllowed && {isLocalAllowed}),
	};
	if (isFile(what)) {
		const list = await readList(await readFile(what), what);
		return {wanted: list.map(entry => ({...entry, ...shared}))};
	}

	if (isPath.test(what)) throw new FetchError(words.sites.noSuchFile);
	const {wanted, notice} = await findAddress(what, {as, isLocalAllowed}, outside, signal);
	return {wanted: [{...wanted, ...shared}], notice};
}
