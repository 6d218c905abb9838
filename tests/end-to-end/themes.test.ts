import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, painted} from './support.ts';
import {type Cells, type Running, start} from './terminal.ts';

const environment = {COLORTERM: 'truecolor'};
const [nightPaper, nightSecondary] = ['#16181d', '#9c968c'];

/** The run of cells in which a text stands. */
const runOf = (program: Running, text: string): Cells[number] | undefined =>
	program
		.cells()
		.flat()
		.find(run => run.text.includes(text));

test('a theme that is chosen paints every cell, is kept, and is painted first at the next start', async () => {
	using folder = makeFolder();
	{
		using program = start({home: folder.home, environment});
		await program.see('Recent stories');
		program.press('T');
		await program.see('High contrast');
		program.press('jj');
		await program.until(() => runOf(program, 'Themes')?.paper === nightPaper, 'the preview');
		program.press('\r');
		await program.see('Theme: Night.');
		program.press('k');
		await program.rest();
		assert.deepEqual(
			new Set(program.cells().flatMap(row => row.map(run => run.paper))),
			new Set([nightPaper]),
		);
		program.press('q');
		assert.equal((await program.ended).exitCode, 0);
	}

	using again = start({home: folder.home, environment});
	await again.see('Recent stories');
	assert.ok(again.written().startsWith(painted), 'painted before the program is there');
	assert.equal(runOf(again, 'Recent stories')?.paper, nightPaper);
});

test('--theme holds for one start, and Esc in the themes for none', async () => {
	using folder = makeFolder();
	const home = folder.home;
	{
		using program = start({home, environment, words: ['--theme', 'night']});
		await program.see('All 3');
		assert.equal(runOf(program, 'All')?.ink, nightSecondary);
		program.press('T');
		await program.see('High contrast');
		program.press('j\u{1B}');
		await program.see('All 3');
		assert.equal(runOf(program, 'All')?.ink, nightSecondary);
		program.press('q');
		await program.ended;
	}

	using again = start({home, environment});
	await again.see('All 3');
	assert.equal(runOf(again, 'All')?.ink, undefined);
});

test('a terminal that tells its background gets shades that can be read on it, at once and later', async () => {
	using folder = makeFolder();
	const white = '\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\';
	{
		using program = start({home: folder.home, environment});
		await program.see('All 3');
		assert.equal(runOf(program, 'All')?.ink, undefined);
		program.press(white);
		await program.rest();
		program.press('q');
		assert.equal((await program.ended).exitCode, 0);
	}

	using again = start({home: folder.home, environment});
	await again.see('All 3');
	assert.equal(runOf(again, 'All')?.ink, '#6c6c6c');
});

test('NO_COLOR has no colour whatever the theme is', async () => {
	using folder = makeFolder();
	const words = ['--theme', 'night'];
	using program = start({home: folder.home, environment: {NO_COLOR: '1'}, words});
	await program.see('All 3');
	assert.doesNotMatch(program.written(), /\u{1B}\[[34]8;/u);
});
