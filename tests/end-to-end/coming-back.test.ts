import assert from 'node:assert/strict';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {firstWords, makeFolder, makeStory, run, seePage, seeWords} from './support.ts';
import {start} from './terminal.ts';

const window = {columns: 80, rows: 24};

/** Opens a story of a folder, turns some pages and leaves; gives the first words of the page. */
async function readTo(home: string, path: string, page: number, from = 1): Promise<string> {
	using program = start({home, words: [path], ...window});
	await seePage(program, from);
	program.press(' '.repeat(page - from));
	await seePage(program, page);
	const words = firstWords(program);
	program.press('q');
	await program.ended;
	assert.deepEqual(program.changed(), []);
	return words;
}

/** Continues, checks that words are on the first page shown and leaves. */
async function continueAt(home: string, words: string, size = window): Promise<void> {
	using program = start({home, words: ['--continue'], ...size});
	await seeWords(program, words);
	program.press('qq');
	assert.equal((await program.ended).exitCode, 0);
}

test('--continue lands on the same first words, in the same window and in others', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	const words = await readTo(folder.home, path, 9);
	using program = start({home: folder.home, words: ['-c'], ...window});
	await seePage(program, 9);
	assert.equal(firstWords(program), words);
	program.press('qq');
	await program.ended;
	await continueAt(folder.home, words, {columns: 132, rows: 50});
	await continueAt(folder.home, words, {columns: 30, rows: 8});
});

test('a paragraph was inserted above: the same words', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	const words = await readTo(folder.home, path, 9);
	const text = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		text.replace(
			'\nParagraph 2 of',
			`${'\nSomething new, in many words. '.repeat(20)}\n\nParagraph 2 of`,
		),
	);
	await continueAt(folder.home, words);
});

test('the file was renamed: the same words', async () => {
	using folder = makeFolder();
	const shelf = `${folder.home}/data/library`;
	const path = folder.write('home/data/library/one.md', makeStory('One'));
	const words = await readTo(folder.home, path, 9);
	renameSync(path, `${shelf}/another-name.md`);
	await continueAt(folder.home, words);
});

test('the folder that holds it was moved and is opened again: the same words', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	const words = await readTo(folder.home, path, 9);
	renameSync(`${folder.path}/shelf`, `${folder.path}/moved`);
	using program = start({home: folder.home, words: [`${folder.path}/moved/one.md`], ...window});
	await seePage(program, 9);
	assert.equal(firstWords(program), words);
});

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGKILL'] as const) {
	test(`${signal} in the middle of a story costs no page`, async () => {
		using folder = makeFolder();
		const path = folder.write('shelf/one.md', makeStory('One'));
		using program = start({home: folder.home, words: [path], ...window});
		await seePage(program, 1);
		program.press(' '.repeat(8));
		await seePage(program, 9);
		const words = firstWords(program);
		program.signal(signal);
		await program.ended;
		assert.deepEqual(signal === 'SIGKILL' ? [] : program.changed(), []);
		await continueAt(folder.home, words);
	});
}

test('Home begins with the newest story, and Enter opens it at its page', async () => {
	using folder = makeFolder();
	const one = folder.write('shelf/one.md', makeStory('One'));
	const second = folder.write('shelf/second.md', makeStory('Second'));
	await readTo(folder.home, second, 3);
	const words = await readTo(folder.home, one, 5);
	using program = start({home: folder.home, words: [`${folder.path}/shelf`], ...window});
	await program.until(
		text => /Continue reading\n ❯ One .*\n {3}Second /.test(text),
		'both, newest first',
	);
	program.press('\r');
	await seePage(program, 5);
	assert.equal(firstWords(program), words);
});

test('the same story by its path and on the shelf has the same place', async () => {
	using folder = makeFolder();
	const words = await readTo(folder.home, 'stories/stories/2025-11-30-one-minute.md', 4);
	using program = start({home: folder.home, ...window});
	await program.see('Continue reading\n ❯ One Minute');
	program.press('\r');
	await seePage(program, 4);
	assert.equal(firstWords(program), words);
});

test('what was opened from elsewhere is on Home only while its file is there', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	await readTo(folder.home, path, 3);
	using first = start({home: folder.home, ...window});
	await first.until(text => /Continue reading\n ❯ One /.test(text), 'the story on Home');
	first.press('q');
	await first.ended;
	renameSync(path, `${folder.path}/gone`);
	using second = start({home: folder.home, ...window});
	await second.see('Recent stories');
	assert.doesNotMatch(second.text(), /❯ One /);
});

test('--continue with nothing to continue opens Home', async () => {
	using folder = makeFolder();
	using program = start({home: folder.home, words: ['--continue'], ...window});
	await program.see('Recent stories');
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
});

test('the story is saved under its words: quote, offset and fraction are in places --json', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	const words = await readTo(folder.home, path, 9);
	const {out} = await run(['places', '--json'], {home: folder.home});
	const [place] = JSON.parse(out).places;
	assert.ok(place.anchor.quote.replace(/\s+/g, ' ').startsWith(words));
	assert.ok(place.fraction > 0.3 && place.fraction < 0.9);
});

test('back from --continue is Home, back from a file quits', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	await readTo(folder.home, path, 3);
	using program = start({home: folder.home, words: ['-c'], ...window});
	await seePage(program, 3);
	program.press('\u{1B}');
	await program.see('Recent stories');
	assert.match(program.text(), /❯ .*One/);
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
});

test('a story that changes on the disk is set again at the same words', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using program = start({home: folder.home, words: [path], ...window});
	await seePage(program, 1);
	program.press(' '.repeat(8));
	await seePage(program, 9);
	const words = firstWords(program);
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace('\nParagraph 1 of', '\nA new beginning.\n\nParagraph 1 of'),
	);
	await program.see('The file changed; this is its new text.');
	await seeWords(program, words);
});

test('two windows read at once, and an idle one that is closed later takes nothing back', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	using idle = start({home: folder.home, words: [path], ...window});
	await seePage(idle, 1);
	idle.press(' ');
	await seePage(idle, 2);
	const words = await readTo(folder.home, path, 8, 2);
	idle.press('q');
	await idle.ended;
	await continueAt(folder.home, words);
});
