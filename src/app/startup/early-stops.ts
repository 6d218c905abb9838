import process from 'node:process';

/** Milliseconds after which we go on when nothing stopped us (no shell with job control). */
const patience = 300;

/**
 * Hears the signals that stop and continue a program while it is still loading and has the terminal
 * already: gives it back before a stop, and takes it anew after one, since the shell has changed it
 * meanwhile. Gives what ends that.
 */
export function hearEarlyStops(leave: () => void, enter: () => void): () => void {
	let isAway = false;
	let timer: NodeJS.Timeout | undefined;
	const back = (): void => {
		clearTimeout(timer);
		// Nobody can hear SIGSTOP.
		if (!isAway) leave();
		isAway = false;
		process.on('SIGTSTP', stop);
		enter();
	};
	const stop = (): void => {
		isAway = true;
		leave();
		process.off('SIGTSTP', stop);
		timer = setTimeout(back, patience);
		process.kill(0, 'SIGTSTP');
	};
	const cameBack = (): void => {
		process.off('SIGTSTP', stop);
		back();
	};

	process.on('SIGTSTP', stop);
	process.on('SIGCONT', cameBack);
	return () => {
		clearTimeout(timer);
		process.off('SIGTSTP', stop);
		process.off('SIGCONT', cameBack);
	};
}
