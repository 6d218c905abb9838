import assert from 'node:assert/strict';
import {importBytes} from '../../src/import/import-bytes.ts';
import {foreignTexts} from './foreign-texts.ts';

/** Milliseconds under which a time says more about the machine than about the reader. */
const noise = 40;
/** Others may keep the machine busy: the best of so many counts. */
const tries = 3;

/**
 * Reads foreign bytes of every kind in three sizes, each ten times the one before, and expects each
 * step to take at most `most` times as long of the processor's time. Returns the figures in words.
 */
export async function proveGrowth(sizes: readonly number[], most: number): Promise<string> {
	const steps: Array<{name: string; ratio: number}> = [];
	for (const kind of foreignTexts) {
		const times: number[] = [];
		for (const size of sizes) times.push(await timeToRead(kind.make(size), kind.file));
		for (const [index, time] of times.slice(1).entries()) {
			steps.push({name: kind.name, ratio: (time + noise) / ((times[index] ?? 0) + noise)});
		}
	}

	assert.deepEqual(
		steps.filter(({ratio}) => ratio > most),
		[],
	);
	const worst = steps.reduce((one, other) => (other.ratio > one.ratio ? other : one));
	return `${foreignTexts.length} kinds of foreign bytes in ${sizes.map(size => `${size / 1000} kB`).join(', ')}: ten times as much takes at most ${most} times as long; the most, ${worst.name}, ${worst.ratio.toFixed(1)} times.`;
}

async function timeToRead(bytes: Uint8Array, name: string): Promise<number> {
	let best = Number.POSITIVE_INFINITY;
	for (let next = 0; next < tries; next++) {
		const start = process.cpuUsage().user;
		await importBytes(bytes, {name});
		best = Math.min(best, (process.cpuUsage().user - start) / 1000);
	}

	return best;
}
