import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {type Folder, makeFolder} from './support.ts';
import {start} from './terminal.ts';

const titles = ['Zoo', 'The Ferry', 'A Boat', 'Fern and Flood', '\u3164'];

function makeShelf(folder: Folder): string {
	for (const [index, title] of titles.entries()) {
		folder.write(`shelf/file-${index}.md`, `---\ntitle: "${title}"\n---\n\nIt came.\n`);
	}

	for (let number = 10; number < 40; number++) {
		folder.write(`shelf/more/${number}.md`, `---\ntitle: Story ${number}\n---\n\nIt came.\n`);
	}

	return join(folder.path, 'shelf');
}

test('a list by title skips articles, shows no empty title, and tells what of it is in view', async () => {
	using folder = makeFolder();
	using program = start({home: folder.home, words: [makeShelf(folder)], columns: 80, rows: 24});
	await program.see('All 35 stories');
	program.press('/\rs');
	const rows = await program.see('1–17 of 35   by title');
	assert.deepEqual(
		rows.slice(2, 7).map(row => /Undated +(.*?) {2,}/.exec(row)?.[1]),
		['A Boat', 'Fern and Flood', 'The Ferry', 'File 4', 'Story 10'],
	);
	program.press('G');
	await program.see('35–35 of 35   by title');
	assert.match(program.text(), /❯ ● Undated {3,}Zoo /);
});

test('in a window of 200 by 60 Home is a page in the middle', async () => {
	using folder = makeFolder();
	using program = start({home: folder.home, words: [makeShelf(folder)], columns: 200, rows: 60});
	const rows = await program.see('All 35 stories');
	const left = Math.min(...rows.filter(row => row !== '').map(row => row.search(/[^ ❯]/)));
	assert.equal(left, 45);
	assert.ok(rows.every(row => row.length <= 155));
	assert.ok(rows.some(row => row.startsWith(`${' '.repeat(43)}❯ ●`)));
});
