import {withinTime} from './within-time.ts';

/** How long work may take. */
export interface Patience {
	/** Milliseconds for a single step: one that takes longer got stuck. */
	readonly step: number;
	/** Milliseconds of the processor's time before the pace counts. */
	readonly grace: number;
	/** Units that must be done in each millisecond of it after that. */
	readonly pace: number;
}

/** Milliseconds after which the pace is looked at. */
const slice = 200;

/** Runs work on for about so many milliseconds, at least a step; tells whether it is done. */
export type RunOn = (milliseconds: number) => boolean;

/**
 * Prepares to run work that yields how many units each step did. Running it throws when a step gets
 * stuck or the pace is too slow. The pace is by the processor's time while it runs, so that a busy
 * machine changes nothing; the first step does not count for it.
 */
export function runSteadily(work: Iterator<number, void>, {step, grace, pace}: Patience): RunOn {
	let isBegun = false;
	let isDone = false;
	let units = 0;
	let spent = 0;
	const runFor = (milliseconds: number): void => {
		const end = performance.now() + milliseconds;
		do {
			const result = work.next();
			isDone = result.done === true;
			if (result.done !== true) units += result.value;
		} while (!isDone && performance.now() < end);
	};
	const runSlice = (milliseconds: number): void => {
		const start = processorTime();
		withinTime(step + milliseconds, () => runFor(milliseconds));
		if (isBegun) spent += processorTime() - start;
		isBegun = true;
		if (!isDone && units < (spent - grace) * pace) throw new Error('The work would take too long.');
	};
	return milliseconds => {
		const end = performance.now() + milliseconds;
		while (!isDone) {
			const left = Math.max(0, end - performance.now());
			runSlice(isBegun ? Math.min(slice, left) : 0);
			if (performance.now() >= end) break;
		}
		return isDone;
	};
}

/** Milliseconds that the processor has worked for this thread. */
function processorTime(): number {
	const {user, system} = process.threadCpuUsage();
	return (user + system) / 1000;
}
