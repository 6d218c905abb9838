import type {SafeText} from '../text/safe-text.ts';

/** What came back for an address. */
export interface Answer {
	/** 200, 304, 404… */
	readonly status: number;
	/** The address that answered, after redirects. */
	readonly url: string;
	/** Where only permanent redirects led (301 and 308; RFC 9110, section 15.4). */
	readonly permanentUrl?: string;
	/** By lower-case names. */
	readonly headers: Readonly<Record<string, string>>;
	/** Decompressed; empty on 304. */
	readonly bytes: Uint8Array;
}

/** What is to be fetched. */
export interface Wanted {
	readonly url: string;
	readonly etag?: string;
	readonly lastModified?: string;
	/** After decompression. */
	readonly maximumBytes: number;
	readonly accept?: string;
	/** Of the same origin as an address that the reader typed, or not: a stranger's address may not lead to private ones. */
	readonly isTyped: boolean;
}

/** Fetches, or throws a `FetchError`. Handed in: what reads sites never knows the network. */
export type Fetch = (wanted: Wanted, signal?: AbortSignal) => Promise<Answer>;

/** Nothing came back that could be used. The message is a sentence that may be shown. */
export class FetchError extends Error {
	override readonly name = 'FetchError';
	/** When the site asked to be left alone, how long. */
	readonly retryAfterMs: number | undefined;

	constructor(sentence: SafeText, retryAfterMs?: number) {
		super(sentence);
		this.retryAfterMs = retryAfterMs;
	}
}
