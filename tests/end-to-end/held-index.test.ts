import assert from 'node:assert/strict';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, run} from './support.ts';
import {start} from './terminal.ts';

/** Another program that writes into the index, and does not end. */
function holdIndex({home}: Folder): {readonly release: () => void} & Disposable {
	const database = new DatabaseSync(join(home, 'cache', 'index.db'));
	database.exec('BEGIN IMMEDIATE');
	const release = (): void => {
		if (database.isOpen) database.close();
	};
	return {release, [Symbol.dispose]: release};
}

test('a search while another program holds the index says what is not known, and goes on by itself', async () => {
	using folder = makeFolder();
	const shelf = join(folder.path, 'shelf');
	folder.write('shelf/one.md', makeStory('One', 3, 'tags: [lantern]\n'));
	folder.write('shelf/two.md', makeStory('Two', 3));
	await run(['list'], {home: folder.home});
	using held = holdIndex(folder);
	using program = start({home: folder.home, words: [shelf], columns: 80, rows: 24});
	await program.see('All 2 stories');
	program.press('Slantern\r');
	await program.see('Nothing found so far; the search goes on.');
	assert.match(program.text(), /“lantern” · 0 stories +words of 0 of 2 stories are known so far\n/);
	held.release();
	await program.see('“lantern” · 1 story');
	await program.until(text => !text.includes('so far'), 'all words');
	assert.match(program.text(), /❯ .*One /);
});

test('the command says so, too, and claims nothing', async () => {
	using folder = makeFolder();
	folder.write('home/data/library/one.md', makeStory('One', 3));
	const {home} = folder;
	await run(['list'], {home});
	const held = holdIndex(folder);
	const {code, out, errors} = await run(['search', 'paragraph'], {home});
	held.release();
	assert.equal(code, 1);
	assert.equal(out, '');
	assert.match(
		errors,
		/^dogear: Only the words of 0 of \d+ stories are known so far, because another program holds the index; try again when it has ended\.\n$/,
	);
	assert.equal((await run(['search', 'paragraph'], {home})).code, 0);
	assert.match(
		(await run(['search', 'xyzzy'], {home})).errors,
		/^dogear: No story has these words\.\n$/,
	);
});
