import type {WriteStream} from 'node:tty';

/** DECAWM, auto-wrap mode (DEC STD 070, 5.4.5). */
const wrapOff = '\u{1B}[?7l';
const wrapOn = '\u{1B}[?7h';

/** A terminal that cuts rows at its edge. */
export interface Cutting {
	readonly begin: () => void;
	/** Lets rows wrap again, as a shell wants it. */
	readonly end: () => void;
}

/**
 * Has the terminal cut rows at its edge. No two terminals agree on the cells of every cluster, of
 * joined emoji above all: one that is wider than we measure must not push all rows below it down.
 * Whatever ends the process, rows wrap again.
 */
export function cutRows(output: WriteStream): Cutting {
	const end = (): void => {
		process.off('exit', end);
		output.write(wrapOn);
	};
	return {
		begin() {
			output.write(wrapOff);
			process.on('exit', end);
		},
		end,
	};
}
