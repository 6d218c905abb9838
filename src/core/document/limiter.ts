/** Measures and limits the time that work takes; what does so knows the clock and the engine. */
export interface Limiter {
	/** Runs `work` and gives what it returns; throws when it takes more than so many milliseconds. */
	readonly within: <Result>(limitMs: number, work: () => Result) => Result;
	/** Milliseconds by a clock that never goes back. */
	readonly now: () => number;
	/** Milliseconds that the processor has worked for this thread. */
	readonly processorMs: () => number;
}

/** Takes no time: all work is done at once, however long it takes. */
export const unlimited: Limiter = {
	within: (_, work) => work(),
	now: () => 0,
	processorMs: () => 0,
};
