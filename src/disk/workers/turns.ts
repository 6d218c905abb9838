import {setImmediate} from 'node:timers/promises';

/** Milliseconds of work after which others have their turn: a key waits no longer. */
const sliceMs = 8;

/** Long work that lets others have their turn. */
export interface Turns {
	/** Whether this turn has lasted long enough. */
	readonly isOver: () => boolean;
	/** Lets others have their turn. */
	readonly next: () => Promise<void>;
}

/** Begins a turn; `onTurn` is called at the end of each. `next` rejects when the work is aborted. */
export function takeTurns(signal: AbortSignal | undefined, onTurn?: () => void): Turns {
	let start = performance.now();
	return {
		isOver: () => performance.now() - start >= sliceMs,
		async next() {
			onTurn?.();
			await setImmediate(undefined, signal ? {signal} : {});
			start = performance.now();
		},
	};
}
