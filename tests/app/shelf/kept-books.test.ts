import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openKeptBooks} from '../../../src/app/shelf/kept-books.ts';
import {safe} from '../../../src/core/text/safe-text.ts';
import {makeFolder} from '../../end-to-end/support.ts';

const rain = {
	markdown: '# Rain\n',
	notices: [safe`The chapter two.xhtml of rain.epub is missing.`],
};
const bytes = (text: string) => Buffer.from(text);

test('a book is found again by its bytes and its name, wherever it stands', async () => {
	using folder = makeFolder();
	const kept = openKeptBooks(folder.home);
	assert.equal(await kept.find(bytes('a'), '/books/rain.epub'), undefined);
	await kept.keep(bytes('a'), '/books/rain.epub', rain);
	assert.deepEqual(await kept.find(bytes('a'), '/elsewhere/rain.epub'), rain);
	assert.equal(await kept.find(bytes('b'), '/books/rain.epub'), undefined);
	assert.equal(await kept.find(bytes('a'), '/books/snow.epub'), undefined);
});

test('only the books that were kept last are kept', async () => {
	using folder = makeFolder();
	const kept = openKeptBooks(folder.home);
	for (let book = 0; book < 12; book++) await kept.keep(bytes(`${book}`), 'rain.epub', rain);
	assert.equal(readdirSync(join(folder.home, 'books')).length, 8);
	assert.deepEqual(await kept.find(bytes('11'), 'rain.epub'), rain);
});

test('where nothing can be kept a book is made anew each time', async () => {
	using folder = makeFolder();
	const kept = openKeptBooks(folder.write('cache', 'in the way'));
	await kept.keep(bytes('a'), 'rain.epub', rain);
	assert.equal(await kept.find(bytes('a'), 'rain.epub'), undefined);
});
