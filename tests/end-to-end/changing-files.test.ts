import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {firstWords, makeFolder, makeStory, pageOf, seePage, seeWords} from './support.ts';
import {type Running, start} from './terminal.ts';

const window = {columns: 80, rows: 24};
const changed = 'The file changed; this is its new text.';

/** Turns page after page to the end; gives the last page's number. */
async function readToEnd(program: Running): Promise<number> {
	const [, last] = /page \d+ of (\d+)/.exec(program.text()) ?? [];
	for (let page = pageOf(program) + 1; page <= Number(last); page++) {
		program.press(' ');
		await seePage(program, page);
	}

	return Number(last);
}

test('a story whose file is deleted can be read to its end', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press(' ');
	await seePage(program, 2);
	rmSync(path);
	assert.ok((await readToEnd(program)) > 10);
	assert.match(program.text(), /Paragraph 60 of One/);
	program.press(' ');
	await program.until(text => !/page \d+ of/.test(text), 'the end');
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
});

test('a story whose file becomes a pipe is left as it was, and comes back with its file', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press('  ');
	await seePage(program, 3);
	const words = firstWords(program);
	const story = readFileSync(path, 'utf8');
	rmSync(path);
	assert.equal(spawnSync('mkfifo', [path]).status, 0);
	await program.rest();
	program.press(' b');
	await seeWords(program, words);
	rmSync(path);
	writeFileSync(path, `${story}\nA new end.\n`);
	await program.see(changed);
	await seeWords(program, words);
});

test('an editor that puts a new file in the old one’s place, again and again, is followed', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press('   ');
	await seePage(program, 4);
	const words = firstWords(program);
	const story = readFileSync(path, 'utf8');
	for (const beginning of ['First.', 'Second, and more.']) {
		const text = story.replace('\nParagraph 1 of', `\n${beginning}\n\nParagraph 1 of`);
		renameSync(folder.write('shelf/one.md~', text), path);
		await program.see(changed);
		await seeWords(program, words);
		program.press('g');
		await seeWords(program, beginning);
		program.press('o');
		await seeWords(program, words);
	}
});

test('a story that is emptied while it is open shows what there is', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press('   ');
	await seePage(program, 4);
	writeFileSync(path, '---\ntitle: One\n---\n');
	await program.see(changed);
	program.press(' b[]gGtL?q');
	await program.rest();
	program.press('\u0003');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
});
