import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {looksForeign} from '../../src/app/shelf/looks-foreign.ts';
import {foreign} from '../../src/app/shelf/read-foreign.ts';
import {fullHeadings} from './books.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, 'fixtures', path));
const looks = (bytes: Uint8Array) => looksForeign(bytes, Buffer.from(bytes).toString());

test('without a name a page, a book and a text of Gutenberg are known; Markdown stays Markdown', async () => {
	assert.equal(await looks(fixture('pages/wordpress-whole.txt')), true);
	assert.equal(await looks(fixture('html/wordpress.html')), true);
	assert.equal(await looks(fixture('plain/gutenberg.txt')), true);
	assert.equal(await looks(fullHeadings()), true);
	assert.equal(
		await looks(Buffer.from('# The Lamp\n\nIt *burned*.\n\n## Archives\n\nAll of it.\n')),
		false,
	);
});

test('a book that is read in place has a heading of level two for each chapter and for nothing else', async () => {
	const read = await foreign.toStory(fullHeadings(), '/books/ash.epub');
	assert.ok('markdown' in read);
	assert.deepEqual(read.markdown.match(/^#{1,2} .+$/gm), [
		'## Chapter 1: A Crooked Ash',
		'## Chapter Two The Felling',
		'## Chapter 3',
	]);
});
