import type {FollowedSite} from '../../core/collection/followed-site.ts';
import {sinceDay} from '../../core/collection/since.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {type KeptSite, keepSite, lockSite, readSite, readSites} from './site-files.ts';
import type {Trouble} from './site-state.ts';

/**
 * The sites that a library follows, by the names of their folders; `now` in milliseconds since 1970.
 * Never throws.
 */
export function readFollowedSites(library: string, now: number): readonly FollowedSite[] {
	return readSites(library)
		.filter(({state}) => !state.isLeft)
		.map(site => asFollowed(site, now));
}

function asFollowed({folder, state, askedAt}: KeptSite, now: number): FollowedSite {
	const {title, tagline, menu, kind, url, updatedAt, trouble, fresh, freshSince} = state;
	return {
		folder,
		title,
		tagline,
		menu,
		kind,
		url: sanitiseLine(url),
		askedAt,
		// A site that has nothing new to tell is only noted to have been asked.
		updatedAt: trouble ? updatedAt : askedAt || undefined,
		trouble: trouble && words.sites.since(clauseOf(trouble), sinceDay(trouble.since, now)),
		fresh,
		freshSince,
		freshDay: freshSince === undefined ? undefined : sinceDay(freshSince, now),
		changed: new Map(Object.entries(state.changed)),
		vanished: new Set(state.vanished),
	};
}

/** A sentence without its full stop. */
function clauseOf({why}: Trouble): SafeText {
	return why.replace(/\.$/, '') as SafeText;
}

/** Milliseconds that a window waits for another one which asks the same site. */
const patienceMs = 200;

/**
 * Notes that new stories (paths, by the folders of their sites) were seen on Home. A site that is being
 * asked just then keeps them as new. Rejects with what the disk says.
 */
export async function noteSeen(
	library: string,
	seen: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
	for (const [folder, paths] of seen) {
		const lock = lockSite(library, folder, patienceMs);
		if (!lock) continue;
		try {
			await noteSeenOf(library, folder, paths);
		} finally {
			lock.release();
		}
	}
}

async function noteSeenOf(
	library: string,
	folder: string,
	paths: readonly string[],
): Promise<void> {
	const site = readSite(library, folder);
	if (!site) return;
	const {freshSince, ...state} = site.state;
	const fresh = state.fresh.filter(path => !paths.includes(path));
	if (fresh.length === state.fresh.length) return;
	const since = fresh.length > 0 && freshSince !== undefined && {freshSince};
	await keepSite(library, {...site, state: {...state, ...since, fresh}}, false);
}
