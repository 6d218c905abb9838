import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, makeStory, seePage} from './support.ts';
import {start} from './terminal.ts';

const window = {columns: 80, rows: 24};
/** What a notch of the wheel sends where a terminal makes arrows of it. */
const notch = '\u{1B}[B\u{1B}[B\u{1B}[B';

test('a notch of the wheel turns one page, keys of their own turn one each', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One', 200));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press(notch);
	await program.rest();
	await seePage(program, 2);
	program.press(' '.repeat(20));
	await seePage(program, 22);
	for (let page = 23; page <= 30; page++) {
		program.press('\u{1B}[B');
		await seePage(program, page);
	}

	program.press(notch.replaceAll('B', 'A'));
	await program.rest();
	await seePage(program, 29);
});

test('the wheel is asked to send no keys, and is as before when the shell is back', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	assert.deepEqual(
		program.changed().filter(what => what === 'the wheel'),
		['the wheel'],
	);
	program.press('q');
	await program.ended;
	assert.deepEqual(program.changed(), []);
});

test('in a list every arrow of one read counts', async () => {
	using folder = makeFolder();
	for (const title of ['A', 'Bb', 'Ccc', 'Dddd', 'Eeeee']) {
		folder.write(`shelf/${title}.md`, makeStory(title, 2));
	}

	using program = start({home: folder.home, words: [`${folder.path}/shelf`], ...window});
	await program.until(text => /❯ ● Eeeee/.test(text), 'the newest story chosen');
	program.press(notch);
	await program.until(text => /❯ ● Bb/.test(text), 'the fourth story chosen');
});
