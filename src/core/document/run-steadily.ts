import type {Limiter} from './limiter.ts';

/** How long work may take. */
export interface TimeLimit {
	/** For a single step: one that takes longer got stuck. */
	readonly stepMs: number;
	/** The processor's time before the pace counts. */
	readonly graceMs: number;
	/** Units that must be done in each millisecond of it after that. */
	readonly unitsPerMs: number;
}

/** Milliseconds after which the pace is looked at. */
const sliceMs = 200;

/** Runs work on for about so many milliseconds, at least a step; tells whether it is done. */
export type RunOn = (durationMs: number) => boolean;

/**
 * Prepares to run work that yields how many units each step did. Running it throws when a step gets
 * stuck or the pace is too slow. The pace is by the processor's time while it runs, so that a busy
 * machine changes nothing; the first step does not count for it.
 */
export function runSteadily(
	work: Iterator<number, void>,
	{stepMs, graceMs, unitsPerMs}: TimeLimit,
	limiter: Limiter,
): RunOn {
	let isBegun = false;
	let isDone = false;
	let units = 0;
	let spentMs = 0;
	const runFor = (durationMs: number): void => {
		const end = limiter.now() + durationMs;
		do {
			const result = work.next();
			isDone = result.done === true;
			if (result.done !== true) units += result.value;
		} while (!isDone && limiter.now() < end);
	};
	const runSlice = (durationMs: number): void => {
		const start = limiter.processorMs();
		limiter.within(stepMs + durationMs, () => runFor(durationMs));
		if (isBegun) spentMs += limiter.processorMs() - start;
		isBegun = true;
		if (!isDone && units < (spentMs - graceMs) * unitsPerMs)
			throw new Error('The work would take too long.');
	};
	return durationMs => {
		const end = limiter.now() + durationMs;
		while (!isDone) {
			const left = Math.max(0, end - limiter.now());
			runSlice(isBegun ? Math.min(sliceMs, left) : 0);
			if (limiter.now() >= end) break;
		}
		return isDone;
	};
}
