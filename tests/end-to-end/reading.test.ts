import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firstWords, makeFolder, makeStory, pageOf, seePage, seeWords} from './support.ts';
import {start} from './terminal.ts';

const up = '\u{1B}[A';
const down = '\u{1B}[B';
const right = '\u{1B}[C';
const left = '\u{1B}[D';

test('from the first start through a category into a story and out again', async () => {
	using folder = makeFolder();
	using program = start({home: folder.home});
	await program.see('The Lantern Post');
	await program.see('Enter opens a story below; Space turns the page.');
	assert.ok(program.isAlternate());
	for (const words of [
		'The Lantern Post',
		'Recent stories',
		'Categories',
		'Archives',
		'About & legal',
	]) {
		assert.ok(program.text().includes(words), words);
	}

	program.press('\t');
	await program.until(text => /❯ News/.test(text), 'the cursor on the first category');
	program.press('\r');
	await program.until(text => /^ {3}News · (\d+), \1 unread/.test(text), 'the list of a category');
	program.press('j\r');
	await program.see('Posted on');
	const title =
		program
			.screen()
			.find(row => /\S/.test(row) && !/^ +News$/.test(row))
			?.trim() ?? '';
	await seePage(program, 1);
	program.press(' ');
	await seePage(program, 2);
	program.press('q');
	await program.until(
		text => / ❯ {3}\w{3} \d+ .* %/.test(text),
		'the story being read in the list',
	);
	program.press('\u{1B}');
	await program.until(text => text.includes(`Continue reading\n   ${title}`), 'it on Home');
	program.press('q');
	assert.deepEqual(await program.ended, {exitCode: 0, signal: 0});
	assert.deepEqual(program.changed(), []);
});

test('pages turn with single keys, and in bursts of 40 keys no key is lost or doubled', async () => {
	using folder = makeFolder();
	folder.write('shelf/long.md', makeStory('Long', 300));
	using program = start({
		home: folder.home,
		words: [`${folder.path}/shelf/long.md`],
		columns: 80,
		rows: 16,
	});
	await seePage(program, 1);
	let page = 1;
	for (const [key, by] of [
		[' ', 1],
		['j', 1],
		[right, 1],
		['\u{1B}[6~', 1],
		['b', -1],
		['\u{1B}OD', -1],
		['\u{1B}[5~', -1],
		['f', 1],
	] as const) {
		page += by;
		program.press(key);
		await seePage(program, page);
	}

	for (const [burst, by] of [
		[' '.repeat(40), 40],
		['j'.repeat(40), 40],
		['b'.repeat(40), -40],
		[`${right}j${right} f${left}b`.repeat(6).slice(0, -4), 20],
	] as const) {
		page += by;
		program.press(burst);
		await seePage(program, page);
	}

	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
});

test('on Home, in bursts of 40 keys none is lost or doubled, through all groups', async () => {
	using folder = makeFolder();
	for (let number = 1; number <= 20; number++) {
		const [year, month] = [2024 + Math.floor(number / 12), (number % 12) + 1];
		folder.write(
			`shelf/${number}.md`,
			`---\ntitle: Story ${number}\ndate: ${year}-${month}-01\ncategory: C${number}\ntags: [t${number}]\n---\n\nIt is short.\n`,
		);
	}

	using program = start({
		home: folder.home,
		words: [`${folder.path}/shelf`],
		columns: 100,
		rows: 60,
	});
	await program.see('Recent stories');
	// 16 entries of recent stories, 8 of categories, 8 of months, 8 of tags.
	for (const [burst, entry] of [
		['j'.repeat(40), /❯ All 20 *$/m],
		['k'.repeat(23), /❯ C1 /],
		[down.repeat(8), /❯ September 2025 /],
		[`${down}j${up}${down}k`.repeat(8), /❯ t1 /],
		['k'.repeat(32), /❯ ● Story 20 /],
	] as const) {
		program.press(burst);
		await program.until(text => entry.test(text), `${entry}`);
	}

	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
});

test('a key that comes in pieces is one key, and a lone Escape goes back', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	using program = start({
		home: folder.home,
		words: [`${folder.path}/shelf`],
		columns: 80,
		rows: 24,
	});
	await program.see('Recent stories');
	program.press('\r');
	await seePage(program, 1);
	program.press('\u{1B}');
	program.press('[6');
	program.press('~');
	await seePage(program, 2);
	program.press('\u{1B}');
	await program.see('Recent stories');
	program.press('\u{1B}');
	await program.rest();
	assert.match(program.text(), /Recent stories/);
	program.press('\u{3}');
	assert.equal((await program.ended).exitCode, 0);
});

test('next and previous story, and a resize in the middle of one and back', async () => {
	using folder = makeFolder();
	for (const title of ['One', 'Second', 'Third']) {
		folder.write(`shelf/${title}.md`, makeStory(title));
	}

	using program = start({
		home: folder.home,
		words: [`${folder.path}/shelf`],
		columns: 80,
		rows: 24,
	});
	await program.see('Recent stories');
	program.press('\r');
	await program.see('Paragraph 1 of Second');
	program.press(']');
	await program.see('Paragraph 1 of Third');
	program.press(']');
	await program.see('Paragraph 1 of One');
	program.press('[');
	await program.see('Paragraph 1 of Third');
	program.press(' '.repeat(5));
	await seePage(program, 6);
	await program.rest();
	const page = program.screen();
	const words = firstWords(program);
	for (const [columns, rows] of [
		[50, 16],
		[120, 40],
		[24, 6],
	] as const) {
		program.resize(columns, rows);
		const shown = await seeWords(program, words);
		assert.equal(shown.length, rows);
	}

	program.resize(80, 24);
	await seePage(program, 6);
	assert.deepEqual(await program.rest(), page);
	program.press('j');
	await seePage(program, 7);
	assert.equal(pageOf(program), 7);
	program.press('qq');
	assert.equal((await program.ended).exitCode, 0);
});
