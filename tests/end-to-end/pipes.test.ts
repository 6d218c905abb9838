import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, seePage} from './support.ts';
import {start} from './terminal.ts';

const window = {columns: 80, rows: 24};
const own = [
	'config/places.json',
	'config/places.copy.json',
	'config/settings.json',
	'config/settings.copy.json',
	'state/places.journal',
	'state/places.fold-1-1-1.journal',
	'state/places.lock',
	'state/first-screen.json',
	'state/first-home.json',
	'cache/index.db',
];

function putPipe(folder: Folder, name: string): void {
	const pipe = join(folder.home, name);
	rmSync(pipe, {force: true});
	mkdirSync(dirname(pipe), {recursive: true});
	assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
}

/** Reads from one page to another and leaves. */
async function read(
	{home}: Folder,
	words: readonly string[],
	[from, to]: readonly [number, number],
): Promise<void> {
	using program = start({home, words, ...window});
	await seePage(program, from);
	program.press(`J${' '.repeat(to - from)}`);
	await seePage(program, to);
	program.press('\u0003');
	assert.equal((await program.ended).exitCode, 0);
}

test('pipes in place of all files of our own are waited for by nobody', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	for (const name of own) putPipe(folder, name);
	await read(folder, [path], [1, 2]);
});

test('a pipe in place of the kept page costs no place', async () => {
	using folder = makeFolder();
	const path = folder.write('shelf/one.md', makeStory('One'));
	await read(folder, [path], [1, 3]);
	putPipe(folder, 'state/first-screen.json');
	await read(folder, ['--continue'], [3, 4]);
	assert.ok(statSync(join(folder.home, 'state/first-screen.json')).isFile());
});
