import assert from 'node:assert/strict';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {findKept, takeBack, undoTakeBack} from '../../../src/app/library/take-back.ts';
import {type Library, makeLibrary} from './add.ts';

const text = (name: string) =>
	`The porter of ${name} had two keys, and one of them opened nothing at all, so he said.`;
const page = `<!doctype html><html lang="en"><head><title>Two Keys</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Two Keys</h1><p>${text('the north')}</p><p>${text('the south')}</p><p>${text('the east')}</p></article>
<footer><p>Proudly powered by WordPress</p></footer></body></html>`;

/** A library with the story of that page, and what is kept of it. */
async function added(): Promise<Library & {readonly file: string}> {
	const library = makeLibrary();
	writeFileSync(join(library.home, 'keys.html'), page);
	await library.add([join(library.home, 'keys.html')]);
	return Object.assign(library, {file: join(library.path, 'two-keys.md')});
}

/** What is kept of the story of a file. */
function kept(file: string) {
	const found = findKept(file, 'two-keys');
	assert.ok(found);
	return found;
}

/** Takes back what has these words. */
function take(file: string, words: string) {
	const story = kept(file);
	const wanted = [...story.record.removed.entries()].filter(([, each]) => each.text === words);
	assert.equal(wanted.length, 1, words);
	return takeBack(story, new Set(wanted.map(([index]) => index)));
}

/** The text of a file below its front matter. */
function textOf(file: string): string {
	return readFileSync(file, 'utf8').split('\n---\n')[1]?.trim() ?? '';
}

const body = ['the north', 'the south', 'the east'].map(text).join('\n\n');
const powered = 'Proudly powered by WordPress';

test('a block that is taken back stands in the file at its place, and no longer among the others', async () => {
	using library = await added();
	await take(library.file, powered);
	await take(library.file, 'Home');
	assert.equal(textOf(library.file), `Home\n\n${body}\n\n${powered}`);
	assert.deepEqual(kept(library.file).record.removed, []);
});

test('a story with a block taken back is not one that the reader edited', async () => {
	using library = await added();
	await take(library.file, powered);
	const before = readFileSync(library.file, 'utf8');
	const {out} = await library.add([join(library.home, 'keys.html')]);
	assert.match(out, /^Already there: Two Keys .* 1 block of the page left out/);
	assert.equal(readFileSync(library.file, 'utf8'), before);
	assert.equal((await library.add([], {undo: 'two-keys'})).code, 0);
});

test('undone, the file and its record are what they were, byte by byte', async () => {
	using library = await added();
	const record = join(library.path, '.dogear/added/two-keys.json');
	const before = [readFileSync(library.file), readFileSync(record)];
	const done = await take(library.file, powered);
	assert.ok(typeof done === 'object');
	assert.equal(await undoTakeBack(kept(library.file), done), undefined);
	assert.deepEqual([readFileSync(library.file), readFileSync(record)], before);
});

test('a file that was edited since is not put back over the edit', async () => {
	using library = await added();
	const done = await take(library.file, powered);
	assert.ok(typeof done === 'object');
	writeFileSync(library.file, 'My own.');
	assert.equal(
		await undoTakeBack(kept(library.file), done),
		'Two Keys has changed since: it was left as it is.',
	);
	assert.equal(readFileSync(library.file, 'utf8'), 'My own.');
});

test('in a file that the reader edited a block goes in next to what stood beside it', async () => {
	using library = await added();
	const own = readFileSync(library.file, 'utf8')
		.replace(text('the north'), 'My own beginning.\n\nAnd more of it.')
		.concat('\nMy own end.\n');
	writeFileSync(library.file, own);
	await take(library.file, powered);
	await take(library.file, 'Home');
	assert.equal(
		textOf(library.file),
		[
			'My own beginning.',
			'And more of it.',
			'Home',
			text('the south'),
			text('the east'),
			powered,
			'My own end.',
		].join('\n\n'),
	);
	assert.equal(
		(await library.add([join(library.home, 'keys.html')])).out.slice(0, 19),
		'Left as you edited ',
	);
});

test('where nothing of the story is left in its file, a sentence says so', async () => {
	using library = await added();
	const own = '---\nid: two-keys\ntitle: Mine\n---\n\nMy own words.\n';
	writeFileSync(library.file, own);
	assert.equal(
		await take(library.file, powered),
		'Two Keys was edited, and where this stood cannot be told: dogear add --show-removed shows it to copy.',
	);
	assert.equal(readFileSync(library.file, 'utf8'), own);
	assert.equal(kept(library.file).record.removed.length, 2);
});

test('a moved file is still the one of its record; a copy beside it is not', async () => {
	using library = await added();
	const copy = join(library.path, 'copy.md');
	writeFileSync(copy, readFileSync(library.file));
	assert.equal(findKept(copy, 'two-keys'), undefined);
	assert.equal(findKept(library.file, 'another'), undefined);
	renameSync(library.file, join(library.path, 'moved.md'));
	assert.equal(findKept(join(library.path, 'moved.md'), 'two-keys')?.record.removed.length, 2);
});

test('what never had a place goes to the end of a file that the reader edited', async () => {
	using library = makeLibrary();
	writeFileSync(
		join(library.home, 'keys.html'),
		page.replace('<footer>', '<p style="display:none">Hidden words</p><footer>'),
	);
	await library.add([join(library.home, 'keys.html')]);
	const file = join(library.path, 'two-keys.md');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nMy own end.\n`);
	await take(file, 'Hidden words');
	assert.equal(textOf(file), `${body}\n\nMy own end.\n\nHidden words`);
});
