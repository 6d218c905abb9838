import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Answer, Fetch, Wanted} from '../../src/core/web/fetch.ts';
import {makeFetch, type NetworkOptions} from '../../src/network/make-fetch.ts';

/** What a site answers by path. */
export type Site = Readonly<
	Record<string, (response: ServerResponse, request: IncomingMessage) => void>
>;

/** A site on this machine, and what fetches from it. */
export interface Loopback extends AsyncDisposable {
	/** The address of a path, on 127.0.0.1 or another name of this machine. */
	readonly at: (path: string, host?: string) => string;
	/** Fetches as for a reader who typed the address, at most 1 MB. */
	readonly get: (path: string, more?: Partial<Wanted>, signal?: AbortSignal) => Promise<Answer>;
	readonly fetch: Fetch;
	/** What was waited for, in milliseconds: nothing is really waited for. */
	readonly waited: readonly number[];
	/** The paths that were asked for. */
	readonly asked: readonly string[];
}

/** Serves a site from this machine until it is disposed of. */
export async function serve(site: Site, options: NetworkOptions = {}): Promise<Loopback> {
	const asked: string[] = [];
	const waited: number[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const answer = site[request.url ?? ''];
		if (answer) answer(response, request);
		else response.writeHead(404).end('not here');
	});
	await new Promise<void>(resolve => {
		server.listen(0, '0.0.0.0', resolve);
	});
	const {port} = server.address() as AddressInfo;
	const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;
	const fetch = makeFetch({wait: async ms => waited.push(ms), ...options});
	return {
		at,
		fetch,
		get: (path, more, signal) =>
			fetch({url: at(path), maximumBytes: 1024 * 1024, isTyped: true, ...more}, signal),
		waited,
		asked,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

/** Answers with a text. */
export function text(words: string, headers: Readonly<Record<string, string>> = {}) {
	return (response: ServerResponse): void => {
		response.writeHead(200, headers).end(words);
	};
}

/** Leads on. */
export function redirect(status: number, location: string) {
	return (response: ServerResponse): void => {
		response.writeHead(status, {location}).end();
	};
}

/** The words of an answer. */
export function wordsOf({bytes}: Answer): string {
	return new TextDecoder().decode(bytes);
}
