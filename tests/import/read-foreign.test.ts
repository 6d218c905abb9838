import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
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

test('a plain text that is read in place shows its verse, italics and headings, and no marks', async () => {
	const text =
		'The Well\n\nCHAPTER I\n\nIt had no rope,\n  it had no pail,\nand every hope\n  went down to fail.\n\n_Nobody drew from it twice._ That is what my aunt said, and she had a cellar.\n\nCHAPTER II\n\nThe second well was dry as well, and by then she had sold the pail and half of the rope.\n';
	const read = await foreign.toStory(Buffer.from(text), '/texts/well.txt');
	assert.ok('markdown' in read);
	assert.match(read.markdown, /^## CHAPTER I$/m);
	assert.match(read.markdown, /^It had no rope,\\$/m);
	assert.match(read.markdown, /^\*Nobody drew from it twice\.\*/m);
});

test('what a book that is read in place does not hold is told', async () => {
	const files = unzipSync(fullHeadings());
	for (const name of Object.keys(files)) if (name.endsWith('c3.xhtml')) delete files[name];
	const read = await foreign.toStory(zipSync(files), '/books/ash.epub');
	assert.ok('markdown' in read);
	assert.deepEqual(read.notices, [
		"The text “c3.xhtml” is not in the book's file; the others were read.",
	]);
});
