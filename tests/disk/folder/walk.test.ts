import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {walk} from '../../../src/disk/folder/walk.ts';
import {makeFolder} from './folder.ts';

test('stories are found in the order of their paths, in every folder', async t => {
	const folder = makeFolder(t, {
		'b.md': '',
		'a/z.markdown': '',
		'a/b/c.mdx': '',
		'a.TXT': '',
		'é.md': '',
		'_posts/2013-07-13-x.md': '',
	});
	const {files, problems, root} = await walk(folder);
	assert.equal(root, folder);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		files.map(file => file.relativePath),
		['_posts/2013-07-13-x.md', 'a.TXT', 'a/b/c.mdx', 'a/z.markdown', 'b.md', 'é.md'],
	);
	assert.equal(files[2]?.path, join(folder, 'a/b/c.mdx'));
});

test('what is no story is passed over', async t => {
	const folder = makeFolder(t, {
		'README.md': '',
		'readme.txt': '',
		'news/_index.md': '',
		'news/_index.fr.md': '',
		'picture.png': '',
		'collection.yml': '',
		'.hidden.md': '',
		'.obsidian/x.md': '',
		'.trash/x.md': '',
		'node_modules/x/x.md': '',
		'_layouts/x.md': '',
		'news/readme.md': '',
		'index.md': '',
	});
	const {files} = await walk(folder);
	assert.deepEqual(
		files.map(file => file.relativePath),
		['index.md', 'news/readme.md'],
	);
});

test('drafts are found as drafts', async t => {
	const {files} = await walk(makeFolder(t, {'_drafts/a.md': '', 'b.md': ''}));
	assert.deepEqual(
		files.map(file => file.isDraft),
		[true, false],
	);
});

test('links are followed within the root, and never out of it', async t => {
	const outside = makeFolder(t, {'secret.md': ''});
	const folder = makeFolder(t, {'a/x.md': '', '.kept/y.md': '', 'b/z.txt': ''});
	symlinkSync(join(folder, 'a'), join(folder, 'again'));
	symlinkSync('..', join(folder, 'a', 'loop'));
	symlinkSync('self', join(folder, 'self'));
	symlinkSync('../.kept/y.md', join(folder, 'b', 'y.md'));
	symlinkSync(join(outside, 'secret.md'), join(folder, 'out.md'));
	symlinkSync(outside, join(folder, 'outside'));
	symlinkSync('gone.md', join(folder, 'broken.md'));
	const {files, problems} = await walk(folder);
	assert.deepEqual(
		files.map(file => [file.relativePath, file.path]),
		[
			['a/x.md', join(folder, 'a/x.md')],
			['b/y.md', join(folder, '.kept/y.md')],
			['b/z.txt', join(folder, 'b/z.txt')],
		],
	);
	assert.deepEqual(
		problems.map(problem => problem.message),
		[
			'“broken.md” is not there (any more).',
			'“out.md” is a link that leads out of the collection; it was not followed.',
			'“outside” is a link that leads out of the collection; it was not followed.',
		],
	);
});

test('a root that is a link itself is walked', async t => {
	const folder = makeFolder(t, {'real/x.md': ''});
	symlinkSync('real', join(folder, 'link'));
	const {root, files} = await walk(join(folder, 'link'));
	assert.equal(root, join(folder, 'real'));
	assert.equal(files.length, 1);
});

test('pipes and folders called like stories do not hold us', async t => {
	const folder = makeFolder(t, {'folder.md/x.md': ''});
	execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'pipe')]);
	const {files, problems} = await walk(folder);
	assert.deepEqual(
		files.map(file => file.relativePath),
		['folder.md/x.md'],
	);
	assert.deepEqual(
		problems.map(problem => problem.message),
		['“pipe.md” is a pipe, a socket or a device and not a file.'],
	);
});

test('a folder that is not there is a problem in words', async () => {
	const {files, problems} = await walk('/nowhere/at/all');
	assert.deepEqual(files, []);
	assert.equal(problems[0]?.message, '“all” is not there (any more).');
});

test('names with line ends, escapes and bytes that are not UTF-8 are found', async t => {
	const folder = makeFolder(t, {'a\nb\u001b[31m.md': 'x'});
	writeFileSync(
		Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0x72, 0xfc), Buffer.from('.md')]),
		'x',
	);
	mkdirSync(join(folder, 'x\n'));
	const {files} = await walk(folder);
	assert.deepEqual(
		files.map(file => file.relativePath),
		['a\nb\u001b[31m.md', 'r\ufffd.md'],
	);
});
