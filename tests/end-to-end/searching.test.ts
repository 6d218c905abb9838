import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {makeFolder, makeStory} from './support.ts';
import {start} from './terminal.ts';

const window = {columns: 80, rows: 24};

test('words are found in all stories, and the story opens at them', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	folder.write(
		'shelf/two.md',
		makeStory('Two').replace('Paragraph 31 of', 'A lantern; paragraph 31 of'),
	);
	using program = start({home: folder.home, words: [join(folder.path, 'shelf')], ...window});
	await program.see('All 2 stories');
	program.press('Slanterns\u007F\r');
	await program.see('until it ends. A lantern; paragraph 31 of');
	assert.match(program.text(), /“lantern” · 1 story/);
	program.press('\r');
	await program.see('match 1 of 1');
	assert.match(program.text(), /A lantern; paragraph 31 of Two/);
	program.press('o');
	await program.see('Paragraph 1 of Two');
	program.press('qq');
	await program.see('Recent stories');
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
	assert.deepEqual(readdirSync(join(folder.path, 'shelf')), ['one.md', 'two.md']);
});

test('a folder that changed between two starts shows what it holds now', async () => {
	using folder = makeFolder();
	const shelf = join(folder.path, 'shelf');
	folder.write('shelf/one.md', makeStory('One'));
	for (const total of ['1 story', '2 stories']) {
		using program = start({home: folder.home, words: [shelf], ...window});
		await program.see(`All ${total}`);
		program.press('q');
		await program.ended;
		folder.write('shelf/two.md', makeStory('Two'));
	}
});
