import type {Fetch} from '../../core/web/fetch.ts';
import type {Found, SiteReader} from '../../import/site.ts';
import type {Turn} from '../library/turn.ts';
import {takeTurn} from '../library/turn.ts';
import {type Catalogue, openCatalogue} from './catalogue.ts';

/** What sites are asked with. */
export interface Outside {
	/** `isLocalAllowed`: whether everybody may lead to private addresses. */
	readonly fetchFor: (isLocalAllowed: boolean) => Fetch;
	readonly readerOf: (kind: SiteReader['kind']) => Promise<SiteReader>;
	/** What an address is: the first of what it offers, or the first of a kind. Rejects with a `FetchError`. */
	readonly discover: (
		url: string,
		get: Fetch,
		kind: SiteReader['kind'] | undefined,
		signal: AbortSignal | undefined,
	) => Promise<Found>;
	/** Milliseconds since 1970. */
	readonly clock: () => number;
}

/** One run of updating, and what its sites share. */
export interface Run extends Outside {
	readonly library: string;
	readonly signal: AbortSignal | undefined;
	/** Does something in a turn of writing, with the library as it is then. */
	readonly inTurn: <Result>(act: (catalogue: Catalogue) => Result) => Promise<Result>;
}

/**
 * Begins a run. Its sites take their turns of writing one after the other; the library is read again
 * only when another program has written into it meanwhile.
 */
export function beginRun(library: string, outside: Outside, signal: AbortSignal | undefined): Run {
	let last: Promise<unknown> = Promise.resolve();
	let catalogue: Catalogue | undefined;
	let mine = '';
	return {
		...outside,
		library,
		signal,
		inTurn(act) {
			const next = last.then(() => takeTurn(library, turn => actIn(turn, act)));
			last = next.catch(() => undefined);
			return next;
		},
	};

	async function actIn<Result>(turn: Turn, act: (catalogue: Catalogue) => Result): Promise<Result> {
		if (!catalogue || turn.before !== mine) catalogue = await openCatalogue(library);
		mine = turn.mine;
		try {
			return act(catalogue);
		} catch (error) {
			// What was written of it is on the disk alone.
			catalogue = undefined;
			throw error;
		}
	}
}
