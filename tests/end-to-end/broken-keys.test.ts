import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, makeStory, pageOf, seePage} from './support.ts';
import {pause, type Running, start} from './terminal.ts';

/** Opens a long story. */
async function openStory(folder: ReturnType<typeof makeFolder>): Promise<Running> {
	const path = folder.write('one.md', makeStory('One', 300));
	const program = start({home: folder.home, words: [path], columns: 80, rows: 24});
	await seePage(program, 1);
	return program;
}

for (const [what, begun] of [
	['a paste', '\u001b[200~some words'],
	['an OSC', '\u001b]0;some words'],
	['a DCS', '\u001bP1$rsome words'],
] as const) {
	test(`${what} without an end kills no key for longer than a second`, async () => {
		using folder = makeFolder();
		using program = await openStory(folder);
		program.press(begun);
		for (let key = 0; key < 14; key++) {
			await pause(100);
			program.press(' ');
		}

		await program.until(() => pageOf(program) >= 3, 'turned pages');
		program.press(begun);
		await pause(50);
		program.press('\u0003');
		assert.equal((await program.ended).exitCode, 0);
	});

	test(`${what} without an end in a text line: Ctrl-C ends`, async () => {
		using folder = makeFolder();
		using program = await openStory(folder);
		program.press('/x');
		await program.see('/ x▏');
		program.press(begun);
		await pause(50);
		program.press('\u0003');
		assert.equal((await program.ended).exitCode, 0);
	});
}

test('100,000 keys at once hold nothing up', async () => {
	using folder = makeFolder();
	using program = await openStory(folder);
	program.press(`${' b'.repeat(50_000)}  `);
	await program.rest();
	assert.ok(pageOf(program) > 0);
	program.press('G');
	await program.see('100 %');
	program.press(' b'.repeat(50_000));
	program.press('\u0003');
	assert.equal((await program.ended).exitCode, 0);
});
