import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {importBytes} from '../../src/import/import-bytes.ts';
import type {Imported} from '../../src/import/imported.ts';
import {expectFile} from '../expected.ts';
import {collection, fullHeadings, gutenbergBook, novel, oddNames, oldBook} from './books.ts';
import {describe} from './describe.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

function expectStories(imported: Imported, folder: string, name: string): void {
	expectFile(join(fixtures, folder, `${name}.expected.md`), describe(imported));
}

for (const folder of ['pages', 'html', 'plain']) {
	for (const file of readdirSync(join(fixtures, folder)).filter(
		name => !name.endsWith('.expected.md'),
	)) {
		test(`${folder}/${file} becomes the stories that are written beside it`, async () => {
			const bytes = readFileSync(join(fixtures, folder, file));
			const name = file.replace(/\.[a-z]+$/, '');
			expectStories(await importBytes(bytes, {name: file}), folder, name);
		});
	}
}

for (const [name, build] of Object.entries({
	novel,
	'old-book': oldBook,
	collection,
	'full-headings': fullHeadings,
	'gutenberg-book': gutenbergBook,
	'odd-names': oddNames,
})) {
	test(`the book ${name} becomes the stories that are written beside it`, async () => {
		const imported = await importBytes(build(), {name: 'book.epub'});
		expectStories(imported, 'books', name);
	});
}

test('a page that was pasted into a Markdown file is a page all the same', async () => {
	const bytes = readFileSync(join(fixtures, 'pages/wordpress-whole.txt'));
	expectStories(await importBytes(bytes, {name: 'paste.md'}), 'pages', 'wordpress-whole');
});

test('a Markdown file with front matter is kept byte by byte', async () => {
	const bytes = Buffer.from('---\ntitle: The Lamp\nmood: dim\n---\n\nIt *burned*.\n');
	const {
		stories: [story],
	} = await importBytes(bytes, {name: 'lamp.md'});
	assert.equal(story?.title, 'The Lamp');
	assert.deepEqual(Buffer.from(story?.verbatim ?? []), bytes);
});
