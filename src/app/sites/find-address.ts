import type {SiteReader} from '../../import/site.ts';
import type {Wanted} from './follow-site.ts';
import type {Outside} from './run.ts';

/** How an address is looked at. */
export interface Looking {
	/** What it is to be followed as, instead of finding out. */
	readonly as: SiteReader['kind'] | undefined;
	readonly isLocalAllowed: boolean;
}

/**
 * Finds out what an address is that the reader typed: `example.org` is read as `https://example.org`.
 * Rejects with a `FetchError`, or when it is aborted.
 */
export async function findAddress(
	typed: string,
	{as, isLocalAllowed}: Looking,
	outside: Outside,
	signal: AbortSignal | undefined,
): Promise<Wanted> {
	const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	const origin = URL.parse(url)?.origin;
	const ask = outside.fetchFor(isLocalAllowed);
	const found = await outside.discover(
		url,
		(wanted, end) => ask({...wanted, isTyped: URL.parse(wanted.url)?.origin === origin}, end),
		as,
		signal,
	);
	return {
		kind: found.kind,
		url: found.url,
		title: found.title,
		...(origin !== undefined && {typed: origin}),
	};
}
