import type {SafeText} from '../core/text/safe-text.ts';
import type {Fetch} from '../core/web/fetch.ts';
import type {ImportedStory} from './imported.ts';

export type {Answer, Fetch, Wanted} from '../core/web/fetch.ts';

/** What JSON can say. */
export type Json =
	| null
	| boolean
	| number
	| string
	| readonly Json[]
	| {readonly [name: string]: Json};

/** One post or page as a site tells it. */
export interface SitePost {
	/** Its `guid` names it for ever, its `source` is its address; the body is made by the importer of `add`. */
	readonly story: ImportedStory;
	/** A static page: About, an imprint. */
	readonly isPage: boolean;
	/** As the site says it: compared, never parsed. */
	readonly modified?: string;
	/** A feed's summary: the page should be fetched for its text. */
	readonly isSummary?: boolean;
	/** What it was made of; kept as its newest original. */
	readonly original: Uint8Array;
}

/** What a site told in one answer, or several. */
export interface SiteNews {
	readonly title?: SafeText;
	readonly tagline?: SafeText;
	/** The address of its first page. */
	readonly home?: string;
	/** BCP 47. */
	readonly lang?: SafeText;
	/** Categories in the site's own order. */
	readonly menu?: readonly SafeText[];
	readonly posts: readonly SitePost[];
	/** The guids of posts that were seen unchanged. */
	readonly seen?: readonly string[];
	/** Whether the site told all that it has: then what is missing has vanished there. */
	readonly isWhole?: boolean;
	/** For how long the site says that nothing new comes, in milliseconds. */
	readonly freshForMs?: number;
	/** Sentences: password posts, a closed interface, what was cut. */
	readonly notices: readonly SafeText[];
	/** What to remember for the next time (ETags, newest modified…); opaque to who keeps it. */
	readonly memory: Json;
}

/** How many stories the first time: the newest, all, or those since a day (`2025-11-30`). */
export type Limit = {readonly last: number} | {readonly all: true} | {readonly since: string};

/** A site, and what is known of it from before. */
export interface SiteAsked {
	readonly url: string;
	/** What the last answer said to remember; undefined the first time. */
	readonly memory: Json | undefined;
	readonly limit: Limit;
	/** By guid, as the site said when it was modified. */
	readonly known: ReadonlyMap<string, string | undefined>;
}

/** Reads a site. Yields as pages arrive, so that what came before an interruption is kept. */
export interface SiteReader {
	readonly kind: 'wordpress' | 'feed';
	/** Throws a `FetchError` when the site cannot be had. */
	read(site: SiteAsked, fetch: Fetch, signal?: AbortSignal): AsyncIterable<SiteNews>;
}

/** What an address turned out to be: which reader reads it, at which address. */
export interface Found {
	readonly kind: 'wordpress' | 'feed';
	readonly url: string;
	readonly title?: SafeText;
	/** A sentence on what it was not found by. */
	readonly notice?: SafeText;
}
