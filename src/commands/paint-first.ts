import process from 'node:process';
import {findDirectories} from '../progress/directories.ts';
import {environmentOf, type FirstScreen, readFirstScreen} from '../progress/first-screen.ts';

/** A page that is shown while the program is still loading. */
export interface EarlyPage {
	readonly screen: FirstScreen;
	/** Leaves the terminal to the program, as it is. */
	readonly handOver: () => void;
	/** Gives the terminal back, unless it was handed over. */
	readonly restore: () => void;
}

const enter = '\u001B[?1049h\u001B[?25l\u001B[H\u001B[2J';
const leave = '\u001B[?1049l\u001B[?25h';
const signals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131} as const;

/**
 * Shows the page of `dogear --continue` at once, when it is known what it will look like. The
 * terminal is in raw mode from then on: keys wait in it until the program reads them.
 */
export function paintFirst(words: readonly string[]): EarlyPage | undefined {
	const [word, ...others] = words;
	if ((word !== '-c' && word !== '--continue') || others.length > 0) return undefined;
	const {stdin, stdout, env} = process;
	if (!stdout.isTTY || !stdin.isTTY || env.TERM === 'dumb') return undefined;
	const {columns, rows} = stdout;
	const circumstances = {columns, rows, environment: environmentOf(env)};
	const screen = readFirstScreen(findDirectories(env), circumstances);
	return screen && paint(screen);
}

function paint(screen: FirstScreen): EarlyPage {
	const {stdin, stdout} = process;
	let isOurs = true;
	const restore = (): void => {
		if (!isOurs) return;
		handOver();
		stdin.setRawMode(false);
		stdout.write(leave);
	};
	const ends = Object.entries(signals).map(
		([signal, code]) =>
			[
				signal,
				() => {
					restore();
					process.exit(code);
				},
			] as const,
	);
	const handOver = (): void => {
		isOurs = false;
		process.off('exit', restore);
		for (const [signal, end] of ends) process.off(signal, end);
	};

	process.on('exit', restore);
	for (const [signal, end] of ends) process.on(signal, end);
	stdin.setRawMode(true);
	stdout.write(`${enter}${screen.lines.join('\r\n')}\u001B[H`);
	return {screen, handOver, restore};
}
