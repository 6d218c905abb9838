import assert from 'node:assert/strict';
import {test} from 'node:test';
import {proveWindowSizes} from '../proof/window-sizes.ts';
import {makeFolder, makeStory, seePage} from './support.ts';
import {program as programPath, start} from './terminal.ts';

test('any window is filled exactly, from one cell to 500 by 200, through a storm of resizes', async () => {
	await proveWindowSizes(60);
});

test('a window that is too small says so, keys are kept, and it grows', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], columns: 19, rows: 24});
	await program.see('20x5 at least: ple…');
	program.press('  ');
	program.resize(80, 4);
	await program.see('20x5 at least: please make the window larger.');
	program.resize(80, 24);
	await program.until(text => /page \d+ of/.test(text), 'a page');
	program.resize(20, 5);
	await program.until(text => /^ *\d+\/\d+/m.test(text), 'the smallest page');
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
});

test('a terminal that does not know its size gets 80 by 24', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One'));
	using program = start({
		home: folder.home,
		command: ['bash', '-c', `stty cols 0 rows 0; exec "$@"`, 'bash'],
		words: [process.execPath, programPath, path],
		columns: 80,
		rows: 24,
	});
	await seePage(program, 1);
	assert.equal((await program.rest()).length, 24);
	program.press(' q');
	assert.equal((await program.ended).exitCode, 0);
});

test('what the terminal takes for wider than it is measured is cut, and moves no row', async () => {
	using folder = makeFolder();
	const family = `👩${'\u200d👩'.repeat(200)}`;
	const path = folder.write(
		'one.md',
		`---\ntitle: ${family}\n---\n\nBefore.\n\n${family} words\n\nAfter.\n`,
	);
	using program = start({home: folder.home, words: [path], columns: 80, rows: 24});
	await program.see('After.');
	const rows = await program.rest();
	assert.match(rows.at(-1) ?? '', /page 1 of 1/);
	const [before, after] = ['Before.', 'After.'].map(word =>
		rows.findIndex(row => row.includes(word)),
	);
	assert.equal((after ?? 0) - (before ?? 0), 4);
	program.press('q');
	await program.ended;
	assert.deepEqual(program.changed(), []);
});
