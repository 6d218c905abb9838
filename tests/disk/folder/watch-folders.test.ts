import assert from 'node:assert/strict';
import {appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {type TestContext} from 'node:test';
import {walk} from '../../../src/disk/folder/walk.ts';
import {mayChangeCollection, watchFolders} from '../../../src/disk/folder/watch-folders.ts';
import {makeFolder} from './folder.ts';

/** Watches a folder, and all in it; a change that is in vain waited for ends the test. */
async function watching(t: TestContext, folder: string) {
	let next = Promise.withResolvers<void>();
	const watch = watchFolders(() => next.resolve());
	t.after(watch.close);
	// It keeps no program running, and so not this one.
	const running = setInterval(() => {}, 1000);
	t.after(() => clearInterval(running));
	const follow = async (since: number) => watch.follow((await walk(folder)).folders, since);
	await follow(Date.now() + 60_000);
	return {
		follow,
		async told(change: () => void) {
			next = Promise.withResolvers();
			change();
			await next.promise;
		},
	};
}

test('stories that are added, changed, renamed and removed are told of', async t => {
	const folder = makeFolder(t, {'news/one.md': 'One.', 'empty/picture.png': ''});
	const {told} = await watching(t, folder);
	await told(() => writeFileSync(join(folder, 'empty', 'two.md'), 'Two.'));
	await told(() => appendFileSync(join(folder, 'news', 'one.md'), 'More.'));
	await told(() => renameSync(join(folder, 'news/one.md'), join(folder, 'news/first.md')));
	await told(() => rmSync(join(folder, 'news', 'first.md')));
	await told(() => writeFileSync(join(folder, 'collection.yml'), 'title: Shelf\n'));
	await told(() => rmSync(join(folder, 'news'), {recursive: true}));
});

test('a new folder is told of, and what is written into it before it is followed', async t => {
	const folder = makeFolder(t, {'one.md': 'One.'});
	const {follow, told} = await watching(t, folder);
	await told(() => mkdirSync(join(folder, 'news')));
	writeFileSync(join(folder, 'news', 'two.md'), 'Two.');
	await told(() => void follow(0));
	await told(() => writeFileSync(join(folder, 'news', 'three.md'), 'Three.'));
});

test('a folder that is not there is passed over', async () => {
	const watch = watchFolders(() => {});
	await watch.follow(['/nowhere/at/all'], 0);
	watch.close();
});

test('only stories, settings and folders of stories are heard of: what we write ourselves is not', t => {
	const folder = makeFolder(t, {'cache/index.db': '', '.git/head': '', 'node_modules/a.md': ''});
	const known = new Set([join(folder, 'gone')]);
	const hears = (type: string, name: string) => mayChangeCollection(folder, type, name, known);
	for (const name of ['one.md', 'one.txt', 'news/two.markdown', 'collection.yml']) {
		assert.equal(hears('change', name), true, name);
	}
	for (const name of ['cache', 'gone']) assert.equal(hears('rename', name), true, name);
	for (const name of [
		'README.md',
		'picture.png',
		'cache/index.db',
		'cache/index.db-wal',
		'settings.json.tmp-1',
		'.git',
		'.git/head',
		'.hidden.md',
		'node_modules',
		'node_modules/a.md',
	]) {
		assert.equal(hears('rename', name), false, name);
	}
	assert.equal(hears('change', 'cache'), false);
});
