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
	const {title, tagline, kind, url, updatedAt, trouble, fresh, freshSince, changed, vanished} =
		state;
	return {
		folder,
		title,
		tagline,
		kind,
		url: sanitiseLine(url),
		// A site that has nothing new to tell is only noted to have been asked.
		updatedAt: trouble ? updatedAt : askedAt || undefined,
		trouble: trouble && words.sites.since(clauseOf(trouble), sinceDay(trouble.since, now)),
		fresh,
		freshSince,
		changed: new Map(Object.entries(changed)),
		vanished: new Set(vanished),
	};
}

/** A sentence without its full stop. */
function clauseOf({why}: Trouble): SafeText {
	return why.replace(/\.$/, '') as SafeText;
}

/** Milliseconds that a window waits for another one which asks the same site. */
const patienceMs = 200;

/**
 * Notes that the new stories of sites were seen on Home. A site that is being asked just then keeps
 * them as new. Rejects with what the disk says.
 */
export async function noteSeen(library: string, folders: readonly string[]): Promise<void> {
	for (const folder of folders) {
		const lock = lockSite(library, folder, patienceMs);
		if (!lock) continue;
		try {
			const site = readSite(library, folder);
			if (!site || site.state.fresh.length === 0) continue;
			const {freshSince: _, ...state} = site.state;
			await keepSite(library, {...site, state: {...state, fresh: []}});
		} finally {
			lock.release();
		}
	}
}
