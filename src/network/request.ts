import {Agent as HttpAgent, request as httpRequest, type IncomingMessage} from 'node:http';
import {Agent as HttpsAgent, request as httpsRequest} from 'node:https';
import {errors} from './errors.ts';
import {guardLookup, type LookupAll} from './guarded-lookup.ts';
import {addressIn, isPrivateAddress} from './private-addresses.ts';
import {readBody} from './read-body.ts';

/** How long is waited, in milliseconds. */
export interface Patience {
	/** For the next byte, the first included. */
	readonly silenceMs: number;
	/** For the whole of an answer, however it drips. */
	readonly wholeMs: number;
}

/** One request, after which nothing is followed and nothing tried again. */
export interface Request {
	/** Of http or https. */
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	/** After decompression. */
	readonly maximumBytes: number;
	/** Whether it may lead to private addresses. */
	readonly isTrusted: boolean;
}

/** The answer to one request; a redirect's has no bytes. */
export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly bytes: Uint8Array;
}

export type Ask = (request: Request, signal?: AbortSignal) => Promise<Reply>;

/** A connection that nobody uses is closed after so long. */
const idleMs = 10_000;

/**
 * Makes what asks the network. Whom one trusts and whom not never share a connection: what was
 * judged when it was opened for the one is not judged again for the other.
 */
export function makeAsk(patience: Patience, lookup?: LookupAll): Ask {
	const common = {keepAlive: true, timeout: idleMs};
	const guarded = {...common, lookup: guardLookup(lookup)};
	const agents = {
		trusted: {'http:': new HttpAgent(common), 'https:': new HttpsAgent(common)},
		strangers: {'http:': new HttpAgent(guarded), 'https:': new HttpsAgent(guarded)},
	};
	return async (request, signal) => {
		const {url, isTrusted} = request;
		const literal = addressIn(url.hostname);
		if (!isTrusted && literal !== undefined && isPrivateAddress(literal)) throw errors.private();
		const agent = agents[isTrusted ? 'trusted' : 'strangers'][url.protocol as 'http:' | 'https:'];
		const slow = AbortSignal.timeout(patience.wholeMs);
		const ended = signal ? AbortSignal.any([signal, slow]) : slow;
		try {
			return await receive(await connect(request, agent, ended, patience.silenceMs), request);
		} catch (error) {
			// An answer that is cut short says only that it was cut.
			throw slow.aborted ? errors.slow() : error;
		}
	};
}

async function receive(response: IncomingMessage, request: Request): Promise<Reply> {
	const status = response.statusCode ?? 0;
	const bytes = isRedirect(status) ? dropBody(response) : await readBody(response, request);
	return {status, headers: headersOf(response), bytes};
}

/** What leads on to another address (RFC 9110, section 15.4). */
export function isRedirect(status: number): boolean {
	return [301, 302, 303, 307, 308].includes(status);
}

function dropBody(response: IncomingMessage): Uint8Array {
	response.destroy();
	return new Uint8Array();
}

/** Sends a request. Where the other side had closed the connection that was kept, a new one is opened. */
async function connect(
	{url, headers}: Request,
	agent: HttpAgent,
	signal: AbortSignal,
	silenceMs: number,
): Promise<IncomingMessage> {
	let wasKept = false;
	const send = () =>
		new Promise<IncomingMessage>((resolve, reject) => {
			const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
			let silent: {readonly destroy: (error: Error) => unknown};
			const sent = ask(url, {agent, headers, signal, timeout: silenceMs}, response => {
				silent = response;
				resolve(response);
			});
			silent = sent;
			sent.on('timeout', () => silent.destroy(errors.slow()));
			sent.on('error', error => {
				wasKept = sent.reusedSocket;
				reject(error);
			});
			sent.end();
		});
	try {
		return await send();
	} catch (error) {
		const isStale = wasKept && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
		if (!isStale) throw error;
		return send();
	}
}

function headersOf({headers}: IncomingMessage): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value] as const] : [],
		),
	);
}
