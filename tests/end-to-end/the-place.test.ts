import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, run, seePage} from './support.ts';
import {type Running, start} from './terminal.ts';

/** Opens what is named in a small window and waits for a page. */
async function openAt({home}: Folder, words: readonly string[], page: number): Promise<Running> {
	const program = start({home, words, columns: 60, rows: 18});
	await seePage(program, page);
	return program;
}

/** Presses keys until a page is shown, leaves the story and with it the program. */
async function readTo(program: Running, keys: string, page: number): Promise<void> {
	program.press(keys);
	await seePage(program, page);
	program.press('q');
	await program.ended;
}

test('a story that is read again opens at its page, by its path and by --continue', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 20));
	using first = await openAt(folder, [path], 1);
	first.press('G ');
	await first.see('Finished');
	first.press('q');
	await first.ended;

	using second = await openAt(folder, [path], 1);
	await readTo(second, '   ', 4);
	using third = await openAt(folder, [path], 4);
	await readTo(third, ' ', 5);
	using last = await openAt(folder, ['-c'], 5);
	last.press('q');
	await last.see('Continue reading');
	assert.match(last.text(), /One ✓/);

	const {out} = await run(['places'], folder);
	assert.match(out, /^ +\d+ % {2}reading {4}One \(read before\)\n$/);
});

test('what was looked up is not where a story opens, and a page turned from there is', async () => {
	using folder = makeFolder();
	const path = folder.write('one.md', makeStory('One', 20));
	using first = await openAt(folder, [path], 1);
	await readTo(first, '  ', 3);
	using second = await openAt(folder, [path], 3);
	second.press('/Paragraph 20\r');
	await second.see('o goes back to your place, page 3');
	second.press('G');
	await second.see('the last page');
	second.press('q');
	await second.ended;
	using third = await openAt(folder, [path], 3);
	third.press('6G');
	await seePage(third, 6);
	await readTo(third, 'b', 5);
	using last = await openAt(folder, ['-c'], 5);
	last.press('q');
	await last.see('Continue reading');
});
