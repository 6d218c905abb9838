import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, seePage, startShell} from './support.ts';
import {program, type Running} from './terminal.ts';

const foreign = /copying file/;

/** Opens a story in a shell, and lets a job of that shell write twelve lines onto the screen. */
async function spoil(shell: Running, folder: Folder): Promise<void> {
	const path = folder.write('one.md', makeStory('One'));
	const go = `${folder.path}/go`;
	const job = `(while [ ! -e ${go} ]; do sleep 0.1; done; seq -f 'copying file %g of 12' 12) &`;
	shell.press(`clear; ${job} ${process.execPath} ${program} ${path}\r`);
	await seePage(shell, 1);
	writeFileSync(go, '');
	await shell.see('copying file 12 of 12');
}

test('what another program wrote is on no later page', async () => {
	using folder = makeFolder();
	using shell = await startShell(folder);
	await spoil(shell, folder);
	shell.press(' ');
	const turned = await seePage(shell, 2);
	assert.doesNotMatch(turned.join('\n'), foreign);
	shell.resize(80, 25);
	shell.resize(80, 24);
	assert.deepEqual(await shell.rest(), turned);
});

test('Ctrl-L draws the screen again, on every screen', async () => {
	using folder = makeFolder();
	using shell = await startShell(folder);
	await spoil(shell, folder);
	shell.press('\u000c');
	await shell.until(text => !foreign.test(text), 'a screen of our own');
	await seePage(shell, 1);
	for (const [keys, sight] of [
		['?', 'as in less'],
		['q/', '/ ▏'],
		['\u001b', 'page 1 of'],
		['t', 'Contents'],
		['qS', 'Search all stories'],
	] as const) {
		shell.press(keys);
		await shell.see(sight);
		const before = await shell.rest();
		const written = shell.written().length;
		shell.press('\u000c');
		const isCleared = () => shell.written().slice(written).includes('\u001b[2J');
		await shell.until(text => isCleared() && text.includes(sight), `${sight} again`);
		assert.deepEqual(await shell.rest(), before);
	}
});
