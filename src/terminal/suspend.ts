import type {InkControls} from './app.tsx';

/** Milliseconds after which we come back when nothing stopped us (no shell with job control). */
const patience = 300;

/**
 * Gives the terminal back and stops, as Ctrl-Z does to any program; when the shell continues us,
 * takes the terminal again and repaints. The whole process group stops, so that a runner such as
 * npm stops with us.
 */
export async function stopAndComeBack(
	{suspendTerminal}: InkControls,
	onStopSignal: () => void,
	onBack: () => void,
): Promise<void> {
	const suspension = await suspendTerminal();
	const continued = new Promise<void>(resolve => {
		process.once('SIGCONT', () => resolve());
		setTimeout(resolve, patience);
	});
	process.off('SIGTSTP', onStopSignal);
	process.kill(0, 'SIGTSTP');
	await continued;
	process.on('SIGTSTP', onStopSignal);
	onBack();
	await suspension.resume();
}
