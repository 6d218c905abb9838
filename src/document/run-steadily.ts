import {withinTime} from './within-time.ts';

/** How long work may take, in milliseconds. */
export interface Patience {
	/** A single step: one that takes longer got stuck. */
	readonly step: number;
	/** The whole, judged by the speed so far. */
	readonly whole: number;
}

/** After so long the progress is looked at, in milliseconds. */
const slice = 200;

/**
 * Runs work that yields what share of it is done (0 to 1), and gives what it returns. Throws when
 * a step gets stuck, or when the whole will take too long: work that is slow everywhere on a slow
 * machine is waited for.
 */
export function runSteadily<T>(work: Generator<number, T>, patience: Patience): T {
	let step = withinTime(patience.step, () => work.next());
	const start = performance.now();
	while (step.done !== true) {
		step = withinTime(patience.step + slice, () => runFor(slice, work));
		const elapsed = performance.now() - start;
		if (step.done !== true && elapsed > patience.whole * step.value)
			throw new Error('The work would take too long.');
	}
	return step.value;
}

function runFor<T>(milliseconds: number, work: Generator<number, T>): IteratorResult<number, T> {
	const end = performance.now() + milliseconds;
	for (;;) {
		const step = work.next();
		if (step.done === true || performance.now() > end) return step;
	}
}
