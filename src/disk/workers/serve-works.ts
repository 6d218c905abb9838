import type {MessagePort} from 'node:worker_threads';
import type {ForeignReader} from '../folder/foreign.ts';
import {openKeeper} from '../index/keeper.ts';
import {errorCode} from '../storage/file-system.ts';
import {type Works, worksHere} from './works.ts';

/** Something that the thread with the screen wants done. */
export interface Order {
	readonly order: number;
	readonly work: keyof Works;
	readonly about: readonly unknown[];
}

/** What came of an order: as JSON where it is a list, which is handed over faster than its objects. */
export interface Answer {
	readonly order: number;
	readonly value?: unknown;
	readonly json?: string;
	readonly error?: string;
	/** Of a system error. */
	readonly code?: string | undefined;
}

/**
 * Does all that is done with the disk for a shelf, for the thread with the screen, which is at the other
 * end of the port. Orders are carried out beside each other.
 */
export async function serveWorks(
	port: MessagePort,
	cache: string,
	foreign: ForeignReader,
): Promise<void> {
	const works = worksHere(await openKeeper(cache), foreign);
	const carryOut = async ({work, about}: Order): Promise<Omit<Answer, 'order'>> => {
		try {
			const value = await (works[work] as (...all: unknown[]) => unknown)(...about);
			return Array.isArray(value) ? {json: JSON.stringify(value)} : {value};
		} catch (error) {
			return {error: String(error), code: errorCode(error)};
		}
	};

	port.on('message', async (order: Order) => {
		port.postMessage({order: order.order, ...(await carryOut(order))} satisfies Answer);
	});
}
