import process from 'node:process';
import {findDirectories} from '../../disk/storage/directories.ts';
import {endings} from '../../terminal/endings.ts';
import {hearEarlyStops} from './early-stops.ts';
import {environmentOf, type FirstScreen, readFirstScreen, startOf} from './snapshot.ts';

/** A page that is shown, and may be turned, or Home, while the program is still loading. */
export interface EarlyPage {
	/** What stands on the screen. */
	readonly screen: FirstScreen;
	/** Lets the keys that have been pressed be answered. */
	readonly breathe: () => Promise<void>;
	/** Turns no more pages; gives how many were turned, below 0 when back. Later keys are the program's. */
	readonly settle: () => number;
	/** Leaves the terminal to the program, as it is. */
	readonly handOver: () => void;
	/** Gives the terminal back, unless it was handed over. */
	readonly restore: () => void;
}

const enter = '\u001B[?1049h\u001B[?25l\u001B[?7l';
const home = '\u001B[H';
const clear = '\u001B[H\u001B[2J';
const leave = '\u001B[?7h\u001B[?1049l\u001B[?25h';

/**
 * Shows the page of `dogear --continue`, or Home, at once, when it is known what it will look like.
 * The terminal is in raw mode from then on: keys that are not answered here wait for the program.
 */
export function paintFirst(words: readonly string[]): EarlyPage | undefined {
	const {stdin, stdout, env} = process;
	if (!stdout.isTTY || !stdin.isTTY || env.TERM === 'dumb') return undefined;
	const start = startOf(words);
	if (!start) return undefined;
	const {columns, rows} = stdout;
	const circumstances = {start, columns, rows, environment: environmentOf(env)};
	const screen = readFirstScreen(findDirectories(env), circumstances);
	return screen && paint(screen);
}

function paint(screen: FirstScreen): EarlyPage {
	const {stdin, stdout} = process;
	let isOurs = true;
	const restore = (): void => {
		if (!isOurs) return;
		handOver();
		turning.settle();
		stdin.setRawMode(false);
		stdout.write(leave);
	};
	const ends = Object.entries(endings).map(
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
		unhear();
		process.off('exit', restore);
		for (const [signal, end] of ends) process.off(signal, end);
	};

	process.on('exit', restore);
	for (const [signal, end] of ends) process.on(signal, end);
	stdin.setRawMode(true);
	const turning = turnPages(screen);
	const unhear = hearEarlyStops(
		() => {
			stdin.setRawMode(false);
			stdout.write(leave);
		},
		() => {
			stdin.setRawMode(true);
			stdout.write(enter);
			turning.draw();
		},
	);
	return {
		get screen() {
			return {...screen, lines: turning.lines()};
		},
		breathe: () => new Promise(resolve => setImmediate(resolve)),
		settle: turning.settle,
		handOver,
		restore,
	};
}

/** Draws the page, and those around it for the keys that turn to them; another key waits. */
function turnPages({lines, next, previous, keys}: FirstScreen) {
	const {stdin, stdout} = process;
	const pages = [...previous.toReversed(), lines, ...next];
	const first = previous.length;
	let shown = first;
	const draw = (): void => {
		stdout.write(`${clear}${pages[shown]?.join('\r\n')}${home}`);
	};
	const settle = (): number => {
		stdin.off('data', answer);
		stdin.pause();
		return shown - first;
	};
	const answer = (bytes: Buffer): void => {
		const before = shown;
		let rest = bytes.toString('latin1');
		for (;;) {
			const on = keys.next.find(key => rest.startsWith(key));
			const back = keys.previous.find(key => rest.startsWith(key));
			const page = on ? shown + 1 : shown - 1;
			if (!(on ?? back) || !pages[page]) break;
			shown = page;
			rest = rest.slice((on ?? back)?.length);
		}

		if (shown !== before) draw();
		if (rest === '') return;
		settle();
		stdin.unshift(Buffer.from(rest, 'latin1'));
	};

	stdout.write(enter);
	draw();
	stdin.on('data', answer);
	return {settle, draw, lines: () => pages[shown] ?? lines};
}
