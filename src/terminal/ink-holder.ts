import type {WriteStream} from 'node:tty';
import type {InkControls} from './app.tsx';
import {giveModesBack, takeModes} from './control.ts';
import type {Holder} from './guard.ts';

/**
 * The program as the holder of the terminal: Ink gives back what it took, and takes it again; it
 * knows nothing of the modes of our own. `ready` resolves once Ink is there, `end` ends it with an exit code.
 */
export function inkHolder(
	ready: Promise<InkControls>,
	output: WriteStream,
	end: (exitCode: number) => void,
): Holder {
	let suspension: Awaited<ReturnType<InkControls['suspendTerminal']>> | undefined;
	const release = (): void => void output.write(giveModesBack);
	return {
		async leave() {
			const {suspendTerminal} = await ready;
			release();
			suspension = await suspendTerminal();
		},
		async enter() {
			await suspension?.resume();
			output.write(takeModes);
		},
		end,
		release,
	};
}
