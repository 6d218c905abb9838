import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs, {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {basename, join} from 'node:path';
import {mock, test} from 'node:test';
import {hash} from '../../../src/import/write/fingerprint.ts';
import {makeLibrary} from './add.ts';

const lamp = 'The Lamp\n\nIt burned all night, and nobody had lit it.\n';
const other = 'The Lamp\n\nIt had never burned at all, and everybody had lit it once.\n';

/** The record of a story, as it stands on the disk. */
const recordOf = (library: string, id: string): Record<string, unknown> =>
	JSON.parse(readFileSync(join(library, '.dogear/added', `${id}.json`), 'utf8'));

/** What would move the cursor or turn the writing around. */
const acting = /[\p{Cc}\p{Cf}]/u;

test('--json holds no character that a terminal acts on, be it in a path', async () => {
	using library = makeLibrary();
	const to = join(library.home, 'c\u009b31m\u202eshelf');
	const {out} = await library.addText(lamp, {to, isJson: true});
	assert.doesNotMatch(out.replaceAll('\n', ''), acting);
	assert.equal(JSON.parse(out).stories[0].file, join(to, 'the-lamp.md'));
});

test('nor does --show-removed --json, be it in a record that was sent', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	const removed = [{line: 1, rule: 'menu', text: 'a\u009b31m\u202eb\u2028'}];
	const path = join(library.path, '.dogear/added/the-lamp.json');
	writeFileSync(path, JSON.stringify({...recordOf(library.path, 'the-lamp'), removed}));
	const {out} = await library.add([], {showRemoved: 'the-lamp', isJson: true});
	assert.doesNotMatch(out.replaceAll('\n', ''), acting);
	assert.deepEqual(JSON.parse(out), {version: 1, removed});
});

test('--undo follows no record out of its folder', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	const record = recordOf(library.path, 'the-lamp');
	writeFileSync(join(library.home, 'mine.json'), 'mine');
	writeFileSync(join(library.home, 'mine.md'), 'mine');
	const prepared = [
		{...record, id: '../../../mine', file: 'a.md', title: 'one'},
		{...record, id: 'two', file: 'b.md', original: '../../../mine.md'},
		{...record, id: 'three', file: '../mine.md', written: hash('mine')},
		{...record, id: 'four', file: '/mine.md', written: hash('mine')},
	];
	for (const [index, each] of prepared.entries()) {
		const name = index === 0 ? 'prepared' : each.id;
		writeFileSync(join(library.path, '.dogear/added', `${name}.json`), JSON.stringify(each));
		const {code, notices} = await library.add([], {undo: each.id});
		assert.equal(code, 1);
		assert.match(notices[0] ?? '', /No story that was added/);
	}

	assert.deepEqual(readdirSync(library.home).sort(), ['library', 'mine.json', 'mine.md']);
});

test('--undo follows no link out of the library', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	const elsewhere = join(library.home, 'elsewhere');
	mkdirSync(elsewhere);
	writeFileSync(join(elsewhere, 'mine.md'), 'mine');
	symlinkSync(elsewhere, join(library.path, 'series'));
	const record = {...recordOf(library.path, 'the-lamp'), id: 'mine', file: 'series/mine.md'};
	const path = join(library.path, '.dogear/added/mine.json');
	writeFileSync(path, JSON.stringify({...record, written: hash('mine')}));
	const {code, notices} = await library.add([], {undo: 'mine'});
	assert.equal(code, 1);
	assert.match(notices[0] ?? '', /stands outside of the library/);
	assert.ok(existsSync(join(elsewhere, 'mine.md')));
});

test('what stands where a story was to be keeps its place, and the story gets the next name', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	// A record that cannot be read is not known when names are given.
	writeFileSync(join(library.path, '.dogear/added/the-lamp-2.json'), 'no record');
	const {code} = await library.addText(other);
	assert.equal(code, 0);
	assert.deepEqual(library.files(), ['the-lamp-2.md', 'the-lamp.md']);
	assert.equal(
		readFileSync(join(library.path, '.dogear/added/the-lamp-2.json'), 'utf8'),
		'no record',
	);
	assert.equal(recordOf(library.path, 'the-lamp-2-2').file, 'the-lamp-2.md');
	assert.match(readFileSync(join(library.path, 'the-lamp-2.md'), 'utf8'), /^id: the-lamp-2-2$/m);
});

test('what is half-written goes with the process that wrote it', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	const gone = spawnSync(process.execPath, ['--version']).pid;
	for (const folder of ['', '.dogear/added', '.dogear/originals']) {
		writeFileSync(join(library.path, folder, `.a.md.${gone}-0.tmp`), 'half');
		writeFileSync(join(library.path, folder, `.a.md.${process.ppid}-0.tmp`), 'half');
	}

	await library.addText(other);
	const left = readdirSync(library.path, {recursive: true, encoding: 'utf8'});
	assert.deepEqual(
		left.filter(name => name.endsWith('.tmp')).map(name => basename(name)),
		[`.a.md.${process.ppid}-0.tmp`, `.a.md.${process.ppid}-0.tmp`, `.a.md.${process.ppid}-0.tmp`],
	);
});

test('moved stories are looked for once: each file is read once, and the records know the way', async () => {
	using library = makeLibrary();
	const texts = Array.from(
		{length: 12},
		(_, index) => `Story ${index}\n\nIt was number ${index}.\n`,
	);
	for (const text of texts) await library.addText(text);
	mkdirSync(join(library.path, 'moved'));
	for (const file of library.files()) {
		renameSync(join(library.path, file), join(library.path, 'moved', file));
	}

	const reading = mock.method(fs.promises, 'readFile');
	syncBuiltinESMExports();
	try {
		assert.match(
			(await library.addText(texts[3] ?? '')).out,
			/Already there: .*: moved\/story-3\.md/,
		);
		assert.equal(reading.mock.callCount(), texts.length);
		assert.equal(recordOf(library.path, 'story-5').file, 'moved/story-5.md');
		await library.addText(texts[4] ?? '');
		assert.equal(reading.mock.callCount(), texts.length);
	} finally {
		reading.mock.restore();
		syncBuiltinESMExports();
	}
});

test('a folder is read without what is closed to us, with a sentence each', async t => {
	if (process.getuid?.() !== 0) return t.skip('only the superuser can become somebody else');
	using library = makeLibrary();
	const page = (name: string) => join(library.home, name);
	chmodSync(library.home, 0o755);
	for (const folder of ['open', 'closed', 'listed']) {
		mkdirSync(page(`pages/${folder}`), {recursive: true});
		writeFileSync(page(`pages/${folder}/a.txt`), lamp);
	}

	await library.addText(other);
	chmodSync(page('pages/closed'), 0o700);
	// What can be listed and not looked at is as good as gone.
	chmodSync(page('pages/listed'), 0o744);
	process.seteuid?.(65_534);
	try {
		const {code, out, notices} = await library.add([page('pages')], {isDryRun: true});
		assert.equal(code, 1);
		assert.match(out, /^Would add The Lamp .*: the-lamp-2\.md\n$/);
		assert.deepEqual(notices, [
			`${page('pages/closed')} cannot be read: look at its permissions.`,
			`${page('pages/listed/a.txt')} is not there.`,
		]);
	} finally {
		process.seteuid?.(0);
	}
});

test('a library is as open as the folder that it is in, a copy as its source', async () => {
	using library = makeLibrary();
	const modeOf = (path: string) => (statSync(join(library.home, path)).mode & 0o777).toString(8);
	writeFileSync(join(library.home, 'letter.txt'), lamp);
	const umask = process.umask(0o027);
	try {
		chmodSync(library.home, 0o755);
		chmodSync(join(library.home, 'letter.txt'), 0o600);
		await library.add([join(library.home, 'letter.txt')]);
		assert.equal(modeOf('library'), '755');
		assert.equal(modeOf('library/.dogear/added'), '755');
		assert.equal(modeOf('library/the-lamp.md'), '600');
		assert.equal(modeOf('library/.dogear/added/the-lamp.json'), '600');
		const [original] = readdirSync(join(library.path, '.dogear/originals'));
		assert.equal(modeOf(`library/.dogear/originals/${original}`), '600');
		chmodSync(join(library.home, 'letter.txt'), 0o644);
		writeFileSync(join(library.home, 'letter.txt'), other);
		await library.add([join(library.home, 'letter.txt')]);
		assert.equal(modeOf('library/the-lamp-2.md'), '644');
	} finally {
		process.umask(umask);
	}
});

test('a dry run says what it would do, not that it was done', async () => {
	using library = makeLibrary();
	await library.addText(lamp);
	const renamed = lamp.replace('Lamp', 'Lantern');
	const dry = await library.addText(renamed, {isDryRun: true});
	assert.match(dry.out, /^Would update The Lantern /);
	assert.match((await library.addText(renamed)).out, /^Updated The Lantern /);
});
