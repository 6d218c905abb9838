import assert from 'node:assert/strict';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {watchFile} from '../../../src/disk/folder/watch-file.ts';
import {makeFolder} from './folder.ts';

test('a change is told once: written, replaced, removed, come back; others are not', async t => {
	const folder = makeFolder(t, {'x.md': 'one'});
	const path = join(folder, 'x.md');
	let told = 0;
	let wake = (): void => undefined;
	const end = watchFile(path, () => {
		told++;
		wake();
	});
	t.after(end);
	const change = async (make: () => void): Promise<void> => {
		const before = told;
		const heard = new Promise<void>(resolve => {
			wake = resolve;
		});
		make();
		await Promise.race([heard, wait(10_000)]);
		assert.equal(told, before + 1);
	};

	await wait(100);
	await change(() => writeFileSync(path, 'two words'));
	await change(() => {
		writeFileSync(`${path}~`, 'three');
		renameSync(`${path}~`, path);
	});
	await change(() => rmSync(path));
	await change(() => writeFileSync(path, 'four'));
	writeFileSync(join(folder, 'other.md'), 'x');
	await wait(300);
	assert.equal(told, 4);
	end();
	writeFileSync(path, 'five');
	await wait(300);
	assert.equal(told, 4);
});

test('a folder that is not there is watched without a word', async t => {
	const end = watchFile('/nowhere/at/all.md', () => assert.fail());
	t.after(end);
	await wait(50);
});
