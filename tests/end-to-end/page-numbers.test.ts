import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, painted, seePage} from './support.ts';
import {pause, type Running, start} from './terminal.ts';

const window = {columns: 80, rows: 24};

async function untilPainted(program: Running): Promise<void> {
	while (!program.written().includes(painted)) await pause(1);
}

/** Opens a story, stays at page 3 until its page is kept, and leaves. */
async function beginReading({home}: Folder, path: string): Promise<void> {
	using program = start({home, words: [path], ...window});
	await seePage(program, 1);
	program.press('  ');
	await seePage(program, 3);
	program.press('q');
	await program.ended;
}

/** Goes to the last page: the number told there, and how many there are. */
async function lastPage(program: Running): Promise<readonly [string?, string?]> {
	program.press('G');
	await program.see('100 %');
	const [, ...numbers] = /page (\d+) of (\d+)/.exec(program.text()) ?? [];
	return numbers as [string?, string?];
}

test('pages are counted for the window that changes before the program is there', async () => {
	using folder = makeFolder();
	await beginReading(folder, folder.write('one.md', makeStory('One')));
	using program = start({home: folder.home, words: ['-c'], ...window});
	await untilPainted(program);
	program.resize(60, 40);
	await program.until(text => /page \d+ of/.test(text.split('\n')[39] ?? ''), 'the window');
	const [page, pages] = await lastPage(program);
	assert.ok(page);
	assert.equal(page, pages);
});

test('pages are counted for the settings that another window has changed', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One'));
	await beginReading(folder, path);
	{
		using program = start({home: folder.home, words: ['-c'], ...window});
		await seePage(program, 3);
		using other = start({home: folder.home, words: [path], ...window});
		await seePage(other, 3);
		other.press('-----');
		await other.see('Lines of up to');
		other.press('q');
		await other.ended;
		program.press('\u0003');
		await program.ended;
	}

	using program = start({home: folder.home, words: ['-c'], ...window});
	const [page, pages] = await lastPage(program);
	assert.ok(page);
	assert.equal(page, pages);
});

test('pages are counted for the text that has changed while it was left', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One'));
	await beginReading(folder, path);
	{
		using program = start({home: folder.home, words: ['-c'], ...window});
		await seePage(program, 3);
		await program.rest();
		folder.write('one.md', makeStory('One', 40));
		program.press('\u0003');
		await program.ended;
	}

	using program = start({home: folder.home, words: ['-c'], ...window});
	const [page, pages] = await lastPage(program);
	assert.ok(page);
	assert.equal(page, pages);
});
