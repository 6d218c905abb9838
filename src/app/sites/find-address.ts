import type {SafeText} from '../../core/text/safe-text.ts';
import type {SiteReader} from '../../import/site.ts';
import type {Wanted} from './follow-site.ts';
import type {Outside} from './run.ts';

/** How an address is looked at. */
export interface Looking {
	/** What it is to be followed as, instead of finding out. */
	readonly as: SiteReader['kind'] | undefined;
	readonly isLocalAllowed: boolean;
}

/** What an address is. */
export interface FoundAddress {
	readonly wanted: Wanted;
	/** A sentence on what it was not found by. */
	readonly notice: SafeText | undefined;
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
): Promise<FoundAddress> {
	const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	const origin = URL.parse(url)?.origin;
	const ask = outside.fetchFor(isLocalAllowed);
	const found = await outside.discover(
		url,
		(wanted, end) => ask({...wanted, isTyped: URL.parse(wanted.url)?.origin === origin}, end),
		as,
		signal,
	);
	const {kind, title, notice} = found;
	return {
		wanted: {kind, url: found.url, title, ...(origin !== undefined && {typed: origin})},
		notice,
	};
}
