import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import {
	enterAlternateScreen,
	eraseScreen,
	giveModesBack,
	hideCursor,
	home,
	leaveAlternateScreen,
	showCursor,
	takeModes,
} from './control.ts';
import {endings} from './endings.ts';

/** Whoever has the terminal. What it does while the terminal is away is its own affair. */
export interface Holder {
	/** Takes the terminal again and draws. */
	readonly enter: () => void | Promise<void>;
	/** Gives the terminal back for a while, as the shell had it. */
	readonly leave: () => void | Promise<void>;
	/** A signal ends the program, with this exit code. */
	readonly end: (exitCode: number) => void;
	/** Undoes at once, for good, what nobody else would: the process may be ending. */
	readonly release: () => void;
}

/** The one piece that hears the signals, from the first byte that is written to the last. */
export interface TerminalGuard {
	/** Takes the terminal and begins to hear signals. */
	readonly enter: () => void;
	/** Gives the terminal back for good. */
	readonly leave: () => void;
	/** Leaves the terminal, as it is, to another holder; signals are its own from now on. */
	readonly handOver: (next: Holder) => void;
	/** Gives the terminal back and stops; when the shell continues us, takes it again. */
	readonly suspend: () => void;
	/** Whether the terminal is given back for the moment. */
	readonly isAway: () => boolean;
}

/** A guard while the program is loaded. */
export interface LoadingGuard extends TerminalGuard {
	/** Makes a screen of ours, where there is none yet. */
	readonly show: (painter: Painter) => void;
}

/** Draws what stands on the screen before the program is there. */
export interface Painter {
	readonly draw: () => void;
}

/** Milliseconds after which we come back when nothing stopped us (no shell with job control). */
const stopWaitMs = 300;

/** Guards the terminal while the program is loaded: keys are neither echoed nor changed, and wait. */
export function guardTerminal(input: ReadStream, output: WriteStream): LoadingGuard {
	let screen: Painter | undefined;
	const setRawMode = (isRaw: boolean): void => {
		// A terminal that has gone away cannot be set; the end is under way then.
		try {
			input.setRawMode(isRaw);
		} catch {}
	};
	const takeScreen = (): void => {
		if (!screen) return;
		output.write(enterAlternateScreen + hideCursor + takeModes);
		screen.draw();
	};
	const leave = (): void => {
		setRawMode(false);
		if (screen) output.write(giveModesBack + leaveAlternateScreen + showCursor);
	};
	const guard = guardFor({
		enter() {
			setRawMode(true);
			takeScreen();
		},
		leave,
		// The default of a signal would leave the terminal as it is.
		end: exitCode => process.exit(exitCode),
		release: leave,
	});
	return {
		...guard,
		show(painter) {
			screen = painter;
			if (!guard.isAway()) takeScreen();
		},
	};
}

/** Draws painted rows on an emptied screen. */
export function drawLines(output: WriteStream, lines: readonly string[]): void {
	output.write(`${home}${eraseScreen}${lines.join('\n')}${home}`);
}

/** Job control and endings for whoever holds the terminal at the moment. */
export function guardFor(first: Holder): TerminalGuard {
	let holder = first;
	let isHearing = false;
	let isAway = false;
	let isOver = false;

	/** Leaves, and comes back; a holder that came meanwhile takes a terminal that was given back. */
	const stepAside = async (meanwhile?: () => Promise<void>): Promise<void> => {
		if (isAway || isOver) return;
		isAway = true;
		const left = holder;
		await left.leave();
		await meanwhile?.();
		if (holder !== left) await holder.leave();
		if (isOver) return;
		await holder.enter();
		isAway = false;
		// Whoever is stopped is not told of a new window; Node asks for its size at this signal.
		process.emit('SIGWINCH', 'SIGWINCH');
	};

	/** Stops the whole process group, so that a runner such as npm stops with us. */
	const stop = async (): Promise<void> => {
		const continued = Promise.withResolvers<unknown>();
		process.once('SIGCONT', continued.resolve);
		// It also keeps the process alive: nothing else may, while the terminal is away.
		const timer = setTimeout(continued.resolve, stopWaitMs);
		process.off('SIGTSTP', suspend);
		process.kill(0, 'SIGTSTP');
		await continued.promise;
		clearTimeout(timer);
		process.off('SIGCONT', continued.resolve);
		if (!isOver) process.on('SIGTSTP', suspend);
	};
	const suspend = (): void => void stepAside(stop);
	// Nobody hears SIGSTOP, and the shell has changed the terminal since: it is taken anew.
	const cameBack = (): void => void stepAside();
	const release = (): void => holder.release();

	const hear = (): void => {
		if (isHearing) return;
		isHearing = true;
		process.on('SIGTSTP', suspend);
		process.on('SIGCONT', cameBack);
		process.on('exit', release);
		// Still heard when all is over, so that what is being saved then is saved.
		for (const [signal, exitCode] of Object.entries(endings)) {
			process.on(signal, () => {
				if (!isOver) holder.end(exitCode);
			});
		}
	};

	return {
		enter() {
			hear();
			void holder.enter();
		},
		leave() {
			if (isOver) return;
			isOver = true;
			process.off('SIGTSTP', suspend);
			process.off('SIGCONT', cameBack);
			process.off('exit', release);
			holder.release();
		},
		handOver(next) {
			holder = next;
			hear();
		},
		suspend,
		isAway: () => isAway,
	};
}
