import assert from 'node:assert/strict';
import {test} from 'node:test';
import {threadFiles} from '../../../src/app/threads/thread-files.ts';
import {openHelper, openHelpers} from '../../../src/disk/workers/helper.ts';
import {makeFolder} from './folder.ts';

test('a few files are read without the help of others', () => {
	assert.equal(openHelpers(threadFiles.readFiles, 100).length, 0);
});

test('a helper whose thread has ended refuses what it is asked, each time', async t => {
	const root = makeFolder(t, {'a.md': 'It rained.'});
	const helper = openHelper(threadFiles.readFiles);
	const task = {paths: [`${root}/a.md`], root: {root}, now: 0, depth: 'front'} as const;
	const [row] = await helper.read(task);
	assert.ok(row && 'head' in row);
	helper.close();
	await assert.rejects(helper.read(task));
	await assert.rejects(helper.read(task));
});
