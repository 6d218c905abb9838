import assert from 'node:assert/strict';
import {renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, seePage, startShell} from './support.ts';
import {type Running, start} from './terminal.ts';

const window = {columns: 80, rows: 24};

/** The rows with a cursor. */
function chosen(program: Running): string {
	return program
		.screen()
		.filter(row => row.includes('❯'))
		.join();
}

function makeShelf(folder: Folder): string {
	folder.write('shelf/one.md', makeStory('One'));
	folder.write('shelf/sixth.md', makeStory('Sixth'));
	return join(folder.path, 'shelf');
}

test('files that are added, changed and removed appear on Home and in a list that is open', async () => {
	using folder = makeFolder();
	const shelf = makeShelf(folder);
	using program = start({home: folder.home, words: [shelf], ...window});
	await program.see('All 2 stories');
	program.press('j');
	await program.until(() => chosen(program).includes('One'), 'the cursor on One');
	folder.write('shelf/new/boat.md', makeStory('The Boat'));
	await program.see('All 3 stories');
	assert.match(chosen(program), /One/);
	folder.write('shelf/new/bell.md', makeStory('A Bell'));
	await program.see('All 4 stories');
	program.press('/\r');
	await program.see('All stories · 4, 4 unread');
	program.press('jj');
	await program.until(() => chosen(program).includes('Sixth'), 'the cursor on Sixth');
	folder.write('shelf/sixth.md', makeStory('Sixth, and changed').replace(/-\d+\n/, '-06\n'));
	await program.see('Sixth, and changed');
	rmSync(join(shelf, 'new'), {recursive: true});
	await program.see('All stories · 2, 2 unread');
	assert.match(chosen(program), /Sixth, and changed/);
	program.press('q');
	await program.see('Recent stories');
	program.press('q');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
});

test('a story that is renamed while Home is open keeps its place', async () => {
	using folder = makeFolder();
	const shelf = makeShelf(folder);
	using program = start({home: folder.home, words: [shelf], ...window});
	await program.see('All 2 stories');
	program.press('\r');
	await seePage(program, 1);
	program.press('  ');
	await seePage(program, 3);
	program.press('q');
	await program.see('Continue reading');
	renameSync(join(shelf, 'sixth.md'), join(shelf, 'the-sixth.md'));
	folder.write('shelf/more.md', makeStory('More'));
	await program.see('All 3 stories');
	await program.until(text => /Sixth .*%/.test(text), 'the place of Sixth');
	program.press('q');
	await program.ended;
	using again = start({home: folder.home, words: [join(shelf, 'the-sixth.md')], ...window});
	await seePage(again, 3);
});

test('what changed while the program was stopped is there when it is continued', async () => {
	using folder = makeFolder();
	const shelf = makeShelf(folder);
	using shell = await startShell(folder);
	shell.press(`dogear ${shelf}\r`);
	await shell.see('All 2 stories');
	shell.press('\u001A');
	await shell.see('Stopped');
	folder.write('shelf/third.md', makeStory('Third'));
	shell.press('fg\r');
	await shell.see('All 3 stories');
	shell.press('q');
	await shell.until(text => text.trimEnd().endsWith('ready>'), 'the shell');
});
