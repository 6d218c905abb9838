import assert from 'node:assert/strict';
import {firstWords, makeFolder, makeStory, seePage, seeWords} from '../end-to-end/support.ts';
import {pause, type Running, start} from '../end-to-end/terminal.ts';

const sizes: ReadonlyArray<readonly [columns: number, rows: number]> = [
	[1, 1],
	[5, 2],
	[20, 5],
	[80, 24],
	[500, 200],
];

/** A number from 0 up to `below` that is the same in every run. */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return below => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/**
 * Shows a story in windows of all sorts, then resizes so many times, faster than the program can
 * draw, keys in between. After each storm the screen is exactly what a fresh start shows there.
 * Returns the figures in words.
 */
export async function proveWindowSizes(resizes: number): Promise<string> {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 120));
	using program = start({home: folder.home, words: [path], columns: 80, rows: 24});
	await seePage(program, 1);
	program.press('    ');
	await seePage(program, 5);
	const page = await program.rest();
	const words = firstWords(program).split(' ').slice(0, 2).join(' ');
	for (const [columns, rows] of sizes) {
		program.resize(columns, rows);
		if (columns >= 20) await seeWords(program, words);
		await program.rest();
	}

	const next = numbers(20_251_123);
	const pauses = 10;
	for (let resize = 0; resize < resizes; resize++) {
		program.resize(1 + next(220), 1 + next(70));
		if (next(pauses) === 0) await pause(next(60));
	}

	program.resize(80, 24);
	await seePage(program, 5);
	assert.deepEqual(await program.rest(), page, 'the page after the storm');
	await sameAsFresh(program, folder.home, 100, 30);
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
	return `Windows: ${sizes.length} sizes and a storm of ${resizes} resizes; 0 crashes, the last frame exact.`;
}

/** The screen in a window is the one with which a fresh start there goes on. */
async function sameAsFresh(program: Running, home: string, columns: number, rows: number) {
	program.resize(columns, rows);
	const shown = await program.rest();
	using fresh = start({home, words: ['--continue'], columns, rows});
	await fresh.until(text => /page \d+ of/.test(text), 'a page');
	assert.deepEqual(await fresh.rest(), shown);
}
