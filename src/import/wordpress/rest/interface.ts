import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {FetchError} from '../../../core/web/fetch.ts';
import {words} from '../../../core/words/words.ts';
import type {Answer, Fetch} from '../../site.ts';
import {numberAt, textAt} from './json.ts';

/** Bytes of one answer. */
const largestAnswer = 25 * 1024 * 1024;

/** The interface of a site is closed, or is none: its feed may be open. */
export class InterfaceClosedError extends FetchError {}

/** What one asks of a route. */
export type Parameters = Readonly<Record<string, string | number>>;

/** What a route answered. */
export interface Told {
	readonly value: unknown;
	/** How many there are of what was asked for, on how many pages; undefined where it is not said. */
	readonly total: number | undefined;
	readonly pages: number | undefined;
}

/** A REST interface of WordPress. `unlisted`: it will not list so many at once, or no page of that number. */
export interface Interface {
	readonly root: string;
	ask(route: string, parameters?: Parameters): Promise<Told | 'past its end' | 'too many'>;
}

/**
 * The interface at an address. Only what has the origin of `typed`, the address that the reader
 * gave, is trusted to be where it says. Asking throws a `FetchError`, an `InterfaceClosedError` where
 * one is not let in.
 */
export function openInterface(
	root: string,
	typed: string,
	get: Fetch,
	signal: AbortSignal | undefined,
): Interface {
	const isTyped = new URL(root).origin === new URL(typed).origin;
	return {
		root,
		async ask(route, parameters = {}) {
			const url = addressOf(root, route, parameters);
			const answer = await get(
				{url, maximumBytes: largestAnswer, accept: 'application/json', isTyped},
				signal,
			);
			return readAnswer(answer, new URL(typed).host);
		},
	};
}

/** Where permalinks are plain, the route is a parameter; WordPress.com names the site before it. */
export function addressOf(root: string, route: string, parameters: Parameters): string {
	const url = new URL(root);
	const isHosted = url.pathname.includes('/wp/v2/sites/');
	const path = route === '' || isHosted ? route : `wp/v2/${route}`;
	const plain = url.searchParams.get('rest_route');
	if (plain === null) url.pathname = `${url.pathname.replace(/\/?$/, '/')}${path}`;
	else url.searchParams.set('rest_route', `${plain.replace(/\/?$/, '/')}${path}`);
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
	return url.href;
}

function readAnswer(answer: Answer, host: string): Told | 'past its end' | 'too many' {
	const {status, headers} = answer;
	const value = readJson(answer.bytes);
	const code = textAt(value, 'code');
	if (status === 400 && code.endsWith('_invalid_page_number')) return 'past its end';
	if (status === 400 || status === 500 || status === 502 || status === 504) return 'too many';
	const site = sanitiseLine(host);
	const isClosed = [401, 403, 404, 405, 410].includes(status);
	if (isClosed || (status === 200 && value === undefined))
		throw new InterfaceClosedError(words.import.interfaceIsClosed(site));
	if (status !== 200) throw new FetchError(words.import.siteAnswers(site, status));
	const count = (name: string): number | undefined =>
		/^\d+$/.test(headers[name] ?? '') ? numberAt(headers, name) : undefined;
	return {value, total: count('x-wp-total'), pages: count('x-wp-totalpages')};
}

function readJson(bytes: Uint8Array): unknown {
	try {
		const value: unknown = JSON.parse(
			Buffer.from(bytes)
				.toString('utf8')
				.replace(/^\ufeff/, ''),
		);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
