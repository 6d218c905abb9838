import {setTimeout} from 'node:timers/promises';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {version} from '../core/version.ts';
import {type Answer, type Fetch, FetchError, type Wanted} from '../core/web/fetch.ts';
import {retryAfterMs} from '../core/web/retry-after.ts';
import {words} from '../core/words/words.ts';
import {acceptedEncodings} from './decompress.ts';
import {failureOf} from './failure.ts';
import type {LookupAll} from './guarded-lookup.ts';
import {limit, limitEach} from './limit.ts';
import {type Ask, isRedirect, makeAsk, type Patience, type Reply, type Request} from './request.ts';

/** What one may say about the network; whatever is left out is as it is for readers. */
export interface NetworkOptions {
	/** Whether everybody may lead to private addresses. */
	readonly isLocalAllowed?: boolean;
	readonly patience?: Patience;
	/** Waits, in milliseconds; throws the signal's reason when it is aborted. */
	readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
	/** Looks names up in place of the system. */
	readonly lookup?: LookupAll;
}

/** At a time, of all hosts together and of one. */
const most = {requests: 8, ofHost: 2} as const;
const mostRedirects = 5;
/** A whole answer of 25 MB comes at 200 kB/s or more, or is given up. */
const readersPatience: Patience = {silenceMs: 20_000, wholeMs: 120_000};
/** Waited before the second and the third try, where a busy site does not say how long. */
const backOffMs = [1000, 4000];
/** Longer is not waited for: it is tried again at another time. */
const longestWaitMs = 10_000;

/** Makes what fetches for one run: it keeps connections, and the measure of 8 requests, 2 a host. */
export function makeFetch(options: NetworkOptions = {}): Fetch {
	const ask = makeAsk(options.patience ?? readersPatience, options.lookup);
	const wait = options.wait ?? ((ms, signal) => setTimeout(ms, undefined, signal ? {signal} : {}));
	const inAll = limit(most.requests);
	const atHost = limitEach(most.ofHost);

	/** Asks in its turn; a site that is busy keeps its turn and nobody else's. */
	const askPolitely: Ask = (request, signal) =>
		atHost(request.url.hostname)(async () => {
			for (let tries = 0; ; tries++) {
				const reply = await inAll(() => ask(request, signal), signal);
				const pauseMs = pauseAfter(reply, request.url, tries);
				if (pauseMs === undefined) return reply;
				await wait(pauseMs, signal);
			}
		}, signal);

	return async (wanted, signal) => {
		const first = readAddress(wanted.url);
		let isPermanent = true;
		let permanentUrl: string | undefined;
		let url = first;
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			const isTrusted =
				options.isLocalAllowed === true || (wanted.isTyped && url.origin === first.origin);
			const request = requestOf(wanted, url, isTrusted);
			const reply = await told(askPolitely, request, signal);
			if (!isRedirect(reply.status) || reply.headers.location === undefined)
				return answerOf(reply, url, permanentUrl);
			url = nextAddress(reply, url);
			isPermanent &&= reply.status === 301 || reply.status === 308;
			if (isPermanent) permanentUrl = url.href;
		}

		throw new FetchError(words.network.tooManyRedirects(sanitiseLine(first.host), mostRedirects));
	};
}

/** Asks, and says in a sentence what went wrong; an end that was asked for is none. */
async function told(ask: Ask, request: Request, signal: AbortSignal | undefined): Promise<Reply> {
	try {
		return await ask(request, signal);
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof FetchError) throw error;
		throw failureOf(error, request.url, request.maximumBytes);
	}
}

/** How long to wait before a busy site is asked again; undefined where it is not busy. Throws when it is for too long. */
function pauseAfter({status, headers}: Reply, url: URL, tries: number): number | undefined {
	if (status !== 429 && status !== 503) return undefined;
	const saidMs = retryAfterMs(headers['retry-after'], Date.now());
	const pauseMs = backOffMs[tries] === undefined ? undefined : (saidMs ?? backOffMs[tries]);
	if (pauseMs !== undefined && pauseMs <= longestWaitMs) return pauseMs;
	throw new FetchError(words.network.isBusy(sanitiseLine(url.host), status), saidMs);
}

function answerOf({status, headers, bytes}: Reply, url: URL, permanentUrl?: string): Answer {
	const isGood = status === 304 || (status >= 200 && status < 300);
	return {
		status,
		url: url.href,
		// Where it led to nothing, it may have been a mistake.
		...(isGood && permanentUrl !== undefined && {permanentUrl}),
		headers,
		bytes,
	};
}

/** What a header may hold (RFC 9110, section 5.5); a site may have said anything. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]+$/;

function requestOf(wanted: Wanted, url: URL, isTrusted: boolean): Request {
	const {etag = '', lastModified = '', accept = '*/*', maximumBytes} = wanted;
	return {
		url,
		maximumBytes,
		isTrusted,
		headers: {
			'user-agent': `dogear/${version}`,
			accept,
			'accept-encoding': acceptedEncodings,
			...(fieldValue.test(etag) && {'if-none-match': etag}),
			...(fieldValue.test(lastModified) && {'if-modified-since': lastModified}),
		},
	};
}

function readAddress(text: string): URL {
	const url = URL.parse(text);
	if (url && isOfWeb(url)) return withoutHash(url);
	throw new FetchError(words.network.noAddress(sanitiseLine(text)));
}

/** Headers are read as Latin-1; addresses in them that are not in ASCII are in UTF-8. */
function nextAddress({headers}: Reply, from: URL): URL {
	const url = URL.parse(Buffer.from(headers.location ?? '', 'latin1').toString(), from.href);
	if (url && isOfWeb(url)) return withoutHash(url);
	throw new FetchError(words.network.leadsNowhere(sanitiseLine(from.host)));
}

function isOfWeb({protocol}: URL): boolean {
	return protocol === 'http:' || protocol === 'https:';
}

function withoutHash(url: URL): URL {
	url.hash = '';
	return url;
}
