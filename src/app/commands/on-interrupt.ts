import process from 'node:process';

/** Ctrl-C as a signal, until the work is over: then it ends the program as ever. */
export interface Interrupt {
	readonly signal: AbortSignal;
	readonly end: () => void;
}

/** Turns the first Ctrl-C into the end of the work; a second one ends the program at once. */
export function onInterrupt(): Interrupt {
	const controller = new AbortController();
	const abort = (): void => controller.abort();
	process.once('SIGINT', abort);
	return {
		signal: controller.signal,
		end: () => void process.removeListener('SIGINT', abort),
	};
}
