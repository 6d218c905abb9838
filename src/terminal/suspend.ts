import type {InkControls} from './app.tsx';
import type {Cutting} from './cut-rows.ts';

/** Milliseconds after which we come back when nothing stopped us (no shell with job control). */
const patience = 300;
/** Milliseconds until it is asked again whether Ink is there. */
const soon = 10;

/** What stops the program for a while, as Ctrl-Z does to any. */
export interface Stops {
	/** Gives the terminal back and stops; when the shell continues us, takes it again and repaints. */
	readonly suspend: () => void;
	/** Whether the terminal is given back for the moment. */
	readonly isAway: () => boolean;
	/** Hears no more signals. */
	readonly close: () => void;
}

/** Hears the signals that stop and continue a program; while it is away, rows are not cut. */
export function hearStops(controls: () => InkControls | undefined, cutting: Cutting): Stops {
	let isAway = false;
	let isOver = false;
	const suspend = (): void => void leave(stop);
	// Nobody can hear SIGSTOP, and the shell has changed the terminal since: it is taken anew.
	const cameBack = (): void => void leave(async () => {});
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', cameBack);
	return {
		suspend,
		isAway: () => isAway,
		close() {
			isOver = true;
			process.off('SIGTSTP', suspend);
			process.off('SIGCONT', cameBack);
		},
	};

	async function leave(meanwhile: () => Promise<void>): Promise<void> {
		const ink = controls();
		if (isAway || isOver) return;
		// It has drawn, and is about to be there.
		if (!ink) return void setTimeout(() => void leave(meanwhile), soon).unref();
		isAway = true;
		cutting.end();
		const suspension = await ink.suspendTerminal();
		await meanwhile();
		await suspension.resume();
		cutting.begin();
		isAway = false;
		// Whoever is stopped is not told of a new window; Node asks for its size at this signal.
		process.emit('SIGWINCH', 'SIGWINCH');
	}

	/** Stops the whole process group, so that a runner such as npm stops with us. */
	async function stop(): Promise<void> {
		const continued = new Promise<void>(resolve => {
			process.once('SIGCONT', () => resolve());
			setTimeout(resolve, patience);
		});
		process.off('SIGTSTP', suspend);
		process.kill(0, 'SIGTSTP');
		await continued;
		process.on('SIGTSTP', suspend);
	}
}
