import type {WriteStream} from 'node:tty';
import {backgroundIn} from './answers.ts';
import {askBackground} from './control.ts';
import type {KeyStream} from './key-stream.ts';
import type {Colour} from './themes/colour.ts';

/** What a terminal is asked while it is read in. */
export interface Probe {
	/** Resolves when it has answered all, or has been given up: no answer comes after the program then. */
	readonly settled: Promise<void>;
}

/** Milliseconds that answers are waited for when the program is to end. */
const patienceMs = 300;

/** Asks the terminal for its background, and tells it when it comes, early or late. */
export function probe(
	output: WriteStream,
	keys: KeyStream,
	tell: (background: Colour, isInTime: boolean) => void,
): Probe {
	const settled = Promise.withResolvers<void>();
	const timer = setTimeout(settled.resolve, patienceMs).unref();
	let isInTime = true;
	void settled.promise.then(() => {
		clearTimeout(timer);
		isInTime = false;
	});
	keys.on('answer', (answer: string) => {
		const colour = backgroundIn(answer);
		if (colour) tell(colour, isInTime);
		else settled.resolve();
	});
	output.write(askBackground);
	return {settled: settled.promise};
}
