import type {KeptSite} from '../../disk/sites/site-files.ts';

/** Milliseconds. */
const minute = 60_000;
const shortestMs = 15 * minute;
const day = 24 * 60 * minute;

/**
 * When a site may be asked again, in milliseconds since 1970: no sooner than 15 minutes after it was
 * asked last, nor while its last answer holds. A site in trouble is asked ever more rarely: after as long
 * as the trouble has lasted, up to a day. One that is asked for by name rests only when it said so
 * itself (`Retry-After`).
 */
export function restsUntil({state, askedAt}: KeptSite, isNamed: boolean): number {
	const {trouble, restMs = 0} = state;
	const wished = Math.min(trouble?.restMs ?? 0, day);
	if (isNamed) return askedAt + wished;
	if (trouble?.isGone) return Number.POSITIVE_INFINITY;
	const lasted = trouble ? askedAt - trouble.since : 0;
	return askedAt + Math.max(shortestMs, wished, Math.min(Math.max(restMs, lasted), day));
}
