import type {Answer, Fetch} from '../../core/web/fetch.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';

/** What the answers of a site told of the site itself. */
export interface Observed {
	/** Its address, after permanent redirects. */
	url: string;
	/** Whether it said that it has gone for ever (410). */
	isGone: boolean;
	/** How long its answer holds, in milliseconds. */
	restMs: number | undefined;
}

/**
 * The same `get`, which knows what the reader typed, and which notes what the site's own answers say
 * of it; `observed` is filled while the site is read.
 */
export function watchFetch(get: Fetch, state: SiteState, observed: Observed): Fetch {
	return async (wanted, signal) => {
		const isTyped = state.typed !== undefined && URL.parse(wanted.url)?.origin === state.typed;
		const answer = await get({...wanted, isTyped}, signal);
		const rest = restOf(wanted.url, state);
		if (rest !== undefined) observe(answer, rest, observed);
		return answer;
	};
}

/** What of an address follows that of the site: of a feed it is the feed alone that speaks for it. */
function restOf(url: string, site: SiteState): string | undefined {
	const isOwn = site.kind === 'feed' ? url === site.url : url.startsWith(site.url);
	return isOwn ? url.slice(site.url.length) : undefined;
}

function observe(answer: Answer, rest: string, observed: Observed): void {
	const {permanentUrl, status, headers} = answer;
	if (permanentUrl?.endsWith(rest))
		observed.url = permanentUrl.slice(0, permanentUrl.length - rest.length);
	if (rest !== '') return;
	observed.isGone = status === 410;
	observed.restMs = holdsMs(headers['cache-control']);
}

/** RFC 9111, section 5.2.2.1. */
function holdsMs(cacheControl = ''): number | undefined {
	const seconds = /(?:^|[\s,])max-age="?(\d+)/i.exec(cacheControl)?.[1];
	return seconds === undefined ? undefined : Number(seconds) * 1000;
}
