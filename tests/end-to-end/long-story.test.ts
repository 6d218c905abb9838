import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firstParagraph, makeFolder, makeStory, seePage, takenOver} from './support.ts';
import {start} from './terminal.ts';

const window = {columns: 80, rows: 24};
const paragraphs = 2000;
const longStory = makeStory('Long', paragraphs);

test('a long story is open at once, and keys that come before all of it is read are answered', async () => {
	using folder = makeFolder();
	folder.write('shelf/long.md', longStory);
	const shelf = `${folder.path}/shelf`;
	using program = start({home: folder.home, words: [shelf], ...window});
	await program.see('Recent stories');
	program.press(`\r${' '.repeat(60)}`);
	await seePage(program, 61);
	const at = firstParagraph(program);
	program.press('q');
	await program.see('Recent stories');
	program.press('\r');
	await seePage(program, 61);
	assert.equal(firstParagraph(program), at);
	program.press('G');
	await program.see(`Paragraph ${paragraphs} of Long`);
});

test('the last page of a long story that was never open can be asked for at once', async () => {
	using folder = makeFolder();
	const path = folder.write('long.md', longStory);
	using program = start({home: folder.home, words: [path], ...window});
	program.press('G');
	await program.see(`Paragraph ${paragraphs} of Long`);
	await program.see('the last page');
	program.press('g');
	await program.see('Paragraph 1 of Long');
});

test('a page that is turned before the program is there stays turned in a long story', async () => {
	using folder = makeFolder();
	const path = folder.write('long.md', makeStory('Long', 6000));
	{
		using program = start({home: folder.home, words: [path], ...window});
		await program.see('page 1 of');
		program.press('  ');
		await seePage(program, 3);
		program.press('q');
		await program.ended;
	}

	using program = start({home: folder.home, words: ['--continue'], ...window});
	await program.see('page 3 of');
	program.press(' ');
	await program.until(() => program.written().includes(takenOver), 'the program');
	await program.rest();
	await seePage(program, 4);
});

test('what is typed behind a key that waits for the text comes after it', async () => {
	for (const paragraphs of [600, 800, 1000]) {
		using folder = makeFolder();
		const path = folder.write('long.md', makeStory('Long', paragraphs));
		using program = start({home: folder.home, words: [path], ...window});
		program.press('/Paragraph 150 of');
		await program.see('/ Paragraph 150 of▏');
		await program.see('match 1 of 1');
	}
});

test('a text that cannot be read to its end as Markdown says so, and keeps its place', async () => {
	using folder = makeFolder();
	const list = Array.from({length: 400}, (_, index) => `- Item ${index} of the good part`);
	const good = makeStory('Good', 400).replace(
		'Paragraph 2 of',
		`${list.join('\n')}\n\nParagraph 2 of`,
	);
	const path = folder.write('good.md', `${good}\n${'*_words '.repeat(30_000)}\n`);
	let number = 0;
	for (const words of [[path], ['--continue']]) {
		using program = start({home: folder.home, words, ...window});
		await program.see('could not be read as Markdown');
		if (number > 0) assert.equal(firstParagraph(program), number);
		program.press(' '.repeat(12));
		await program.until(() => firstParagraph(program) > number + 10);
		await program.rest();
		number = firstParagraph(program);
		program.press('\u0003');
		await program.ended;
	}
});

test('words of a long story that was never open are found at once', async () => {
	using folder = makeFolder();
	const path = folder.write('long.md', longStory);
	using program = start({home: folder.home, words: [path], ...window});
	program.press('/Paragraph 1900 of\r');
	await program.see('Paragraph 1900 of Long');
	await program.see('match 1 of 1');
});
