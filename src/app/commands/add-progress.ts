import {eraseLine} from '../../terminal/control.ts';

/** Told after each step how much of the work is done, 0 to 1. `end` wipes what was drawn. */
export interface Progress {
	readonly step: (fraction: number) => void;
	readonly end: () => void;
}

/** Where a bar is drawn: standard error, usually. */
interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly write: (text: string) => unknown;
}

/** Work that is done within so many milliseconds needs no bar. */
const patienceMs = 1000;
/** Cells. */
const widest = 40;

/** A bar in one line of a terminal, drawn only when the work has taken more than a second. */
export function progressBar(screen: Screen, now: () => number): Progress {
	const start = now();
	let drawn = '';
	return {
		step(fraction) {
			if (!screen.isTTY || now() - start < patienceMs) return;
			const line = draw(fraction, Math.min(widest, (screen.columns ?? 80) - 8));
			if (line === drawn) return;
			screen.write(`\r${line}`);
			drawn = line;
		},
		end() {
			if (drawn !== '') screen.write(eraseLine);
			drawn = '';
		},
	};
}

function draw(fraction: number, width: number): string {
	const full = Math.round(Math.max(0, width) * fraction);
	return `${'━'.repeat(full)}${'╌'.repeat(Math.max(0, width - full))} ${String(Math.round(fraction * 100)).padStart(3)} %`;
}
