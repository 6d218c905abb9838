import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firstParagraph, makeFolder, makeStory, seePage} from './support.ts';
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

test('words of a long story that was never open are found at once', async () => {
	using folder = makeFolder();
	const path = folder.write('long.md', longStory);
	using program = start({home: folder.home, words: [path], ...window});
	program.press('/Paragraph 1900 of\r');
	await program.see('Paragraph 1900 of Long');
	await program.see('match 1 of 1');
});
