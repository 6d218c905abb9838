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

/**
 * Runs work that yields how many units each step did, and gives what it returns. Throws when a
 * step gets stuck or the pace is too slow. The pace is by the processor's time, so that a busy
 * machine changes nothing.
 */
export function runSteadily<T>(work: Generator<number, T>, {step, grace, pace}: Patience): T {
	const first = withinTime(step, () => work.next());
	if (first.done === true) return first.value;
	const start = processorTime();
	for (let units = first.value; ; ) {
		const result = withinTime(step + slice, () => runFor(slice, work));
		if (result.isDone) return result.value;
		units += result.units;
		if (units < (processorTime() - start - grace) * pace)
			throw new Error('The work would take too long.');
	}
}

type Result<T> =
	| {readonly isDone: true; readonly value: T}
	| {readonly isDone: false; readonly units: number};

function runFor<T>(milliseconds: number, work: Generator<number, T>): Result<T> {
	const end = performance.now() + milliseconds;
	let units = 0;
	do {
		const step = work.next();
		if (step.done === true) return {isDone: true, value: step.value};
		units += step.value;
	} while (performance.now() < end);
	return {isDone: false, units};
}

/** Milliseconds that the processor has worked for this thread. */
function processorTime(): number {
	const {user, system} = process.threadCpuUsage();
	return (user + system) / 1000;
}
