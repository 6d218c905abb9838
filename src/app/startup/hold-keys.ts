import process from 'node:process';
import {endings} from '../../terminal/endings.ts';
import {hearEarlyStops} from './early-stops.ts';

/** Keys that wait in the terminal. */
export interface HeldKeys {
	/** To be called when the program has the terminal in hand. */
	readonly handOver: () => void;
	/** Gives the terminal back as it was. */
	readonly giveBack: () => void;
}

/**
 * Takes the terminal into raw mode while the program is loaded, so that keys typed meanwhile are
 * neither echoed nor changed, and wait. A signal ends the process in the ordinary way, which gives
 * the terminal back; its default would not.
 */
export function holdKeys(): HeldKeys {
	const {stdin} = process;
	if (!stdin.isTTY) return {handOver() {}, giveBack() {}};
	stdin.setRawMode(true);
	const handlers = Object.entries(endings).map(
		([signal, code]) => [signal, () => process.exit(code)] as const,
	);
	for (const [signal, handler] of handlers) process.on(signal, handler);
	const unhear = hearEarlyStops(
		() => void stdin.setRawMode(false),
		() => void stdin.setRawMode(true),
	);
	const handOver = (): void => {
		unhear();
		for (const [signal, handler] of handlers) process.off(signal, handler);
	};

	return {
		handOver,
		giveBack() {
			handOver();
			stdin.setRawMode(false);
		},
	};
}
