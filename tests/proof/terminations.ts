import assert from 'node:assert/strict';
import {makeFolder, makeStory, pageOf, run} from '../end-to-end/support.ts';
import {pause, start} from '../end-to-end/terminal.ts';

/** The latest moment of a signal, in milliseconds after the start: some pages have been turned. */
const latest = 900;

/**
 * Ends the program with SIGTERM so many times, each time a little later after its start, pages being
 * turned: the terminal must be as before, and a place kept. Returns the figures in words.
 */
export async function proveTerminations(times: number): Promise<string> {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 120));
	let read = 0;
	for (let time = 0; time < times; time++) {
		// Every other one with the page that is painted before the program is there.
		const words = time % 2 === 1 && read > 0 ? ['--continue'] : [path];
		const hasTurned = await terminate(folder.home, words, (latest * time) / times);
		if (hasTurned) read++;
	}

	assert.ok(read > 0 || times < 5, 'pages were turned before a signal');
	return `Terminations: ${times} times SIGTERM at any moment, ${read} of them while pages were turned; the terminal given back, the place saved.`;
}

/** Ends the program after so many milliseconds; tells whether pages had been turned. */
async function terminate(home: string, words: string[], moment: number): Promise<boolean> {
	using program = start({home, words, columns: 80, rows: 24});
	for (let waited = 0; waited < moment; waited += 50) {
		await pause(Math.min(50, moment - waited));
		if (pageOf(program) > 0) program.press(pageOf(program) < 20 ? ' ' : 'b');
	}

	const hasTurned = pageOf(program) > 1;
	program.signal('SIGTERM');
	const {exitCode, signal} = await program.ended;
	assert.ok(exitCode === 143 || signal === 15, `exit code ${exitCode} at ${moment} ms`);
	assert.deepEqual(program.changed(), [], `the terminal at ${moment} ms`);
	if (hasTurned) {
		const [place] = JSON.parse((await run(['places', '--json'], {home})).out).places;
		assert.ok(place.fraction > 0, `the place at ${moment} ms`);
	}

	return hasTurned;
}
