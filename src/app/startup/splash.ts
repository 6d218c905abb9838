import process from 'node:process';
import {findDirectories} from '../../disk/storage/directories.ts';
import {isPaintedRow} from '../../terminal/control.ts';
import {drawLines, guardTerminal, type LoadingGuard} from '../../terminal/guard.ts';
import {isArrow} from '../../terminal/is-arrow.ts';
import {readSnapshot, type Snapshot, type Start, type StorySnapshot} from './snapshot.ts';

/** A page that is shown, and may be turned, or Home, while the program is still loading. */
export interface Splash {
	readonly snapshot: Snapshot;
	/** The rows that stand on the screen, painted. */
	readonly lines: () => readonly string[];
	/** Has the terminal, until it is handed over to the program. */
	readonly guard: LoadingGuard;
	/** Lets the keys that have been pressed be answered. */
	readonly yieldToInput: () => Promise<void>;
	/** Turns no more pages; gives how many were turned, below 0 when back. Later keys are the program's. */
	readonly endTurning: () => number;
	/** Gives the terminal back. */
	readonly close: () => void;
}

/**
 * Shows the page of `dogear --continue`, or Home, at once, when it is known what it will look like.
 * The terminal is in raw mode from then on: keys that are not answered here wait for the program.
 */
export function showSplash(start: Start): Splash | undefined {
	const {stdin, stdout, env: environment} = process;
	if (!stdout.isTTY || !stdin.isTTY || environment.TERM === 'dumb') return undefined;
	const {columns, rows} = stdout;
	const moment = {start, columns, rows, environment};
	const snapshot = readSnapshot(findDirectories(environment), moment);
	if (!snapshot) return undefined;
	const guard = guardTerminal(stdin, stdout);
	guard.enter();
	return showSnapshot(snapshot, guard);
}

/** Shows what was kept, or set anew, on the screen of a guard that has the terminal. */
export function showSnapshot(snapshot: Snapshot, guard: LoadingGuard): Splash {
	const turning = snapshot.kind === 'story' ? turnPages(snapshot) : stillPage(snapshot.lines);
	guard.show(turning);
	turning.begin();
	return {
		snapshot,
		lines: turning.lines,
		guard,
		yieldToInput: () => new Promise(resolve => setImmediate(resolve)),
		endTurning: turning.end,
		close() {
			turning.end();
			guard.leave();
		},
	};
}

/** What is on the screen, and the keys that are answered meanwhile. */
interface Turning {
	readonly lines: () => readonly string[];
	readonly draw: () => void;
	readonly begin: () => void;
	readonly end: () => number;
}

/** All keys wait. */
function stillPage(lines: readonly string[]): Turning {
	return {
		lines: () => lines,
		draw: () => drawLines(process.stdout, lines),
		begin() {},
		end: () => 0,
	};
}

/** Draws the page, and those around it for the keys that turn to them; another key waits. */
function turnPages(snapshot: StorySnapshot): Turning {
	const {stdin} = process;
	const {lines, keys} = snapshot;
	/** The page after so many turns, below 0 when back, if it can be shown. */
	const pageAfter = (turns: number): readonly string[] | undefined => {
		if (turns === 0) return lines;
		const page = turns > 0 ? snapshot.next[turns - 1] : snapshot.previous[-turns - 1];
		return page?.every(isPaintedRow) ? page : undefined;
	};
	let turned = 0;
	const current = (): readonly string[] => pageAfter(turned) ?? lines;
	const draw = (): void => drawLines(process.stdout, current());
	const end = (): number => {
		stdin.off('data', answer);
		stdin.pause();
		return turned;
	};
	const answer = (bytes: Buffer): void => {
		const before = turned;
		let rest = bytes.toString('latin1');
		for (;;) {
			const on = keys.next.find(key => rest.startsWith(key));
			const key = on ?? keys.previous.find(each => rest.startsWith(each));
			const next = on ? turned + 1 : turned - 1;
			if (key === undefined || !pageAfter(next)) break;
			turned = next;
			rest = withoutRepeats(rest.slice(key.length), key);
		}

		if (turned !== before) draw();
		if (rest === '') return;
		end();
		stdin.unshift(Buffer.from(rest, 'latin1'));
	};

	return {lines: current, draw, begin: () => void stdin.on('data', answer), end};
}

/** What follows a key: the same arrow again in one read is the same notch of a wheel. */
function withoutRepeats(rest: string, key: string): string {
	let left = rest;
	while (isArrow(key) && left.startsWith(key)) left = left.slice(key.length);
	return left;
}
