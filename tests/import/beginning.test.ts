import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importBeginning} from '../../src/import/epub/import-beginning.ts';
import {importBytes} from '../../src/import/import-bytes.ts';
import {longBook} from './books.ts';

test('the beginning of a long book is what the whole begins with', async () => {
	const bytes = longBook(60);
	const beginning = await importBeginning(bytes, 'rain.epub');
	const whole = await importBytes(bytes, {name: 'rain.epub', one: true});
	const [first, all] = [beginning, whole].map(each => each?.stories[0]?.body ?? '');
	const text = first?.split('\n\n[^1]: ')[0] ?? '';
	assert.deepEqual(text.match(/^## .*$/gm)?.slice(0, 2), ['## Chapter 1', '## Chapter 2']);
	assert.ok(all?.startsWith(text));
	assert.match(first ?? '', /^\[\^2\]: Twice, on day 2\.$/m);
	assert.ok(text.length * 3 < (all?.length ?? 0));
});

test('a short book has no beginning of its own', async () => {
	assert.equal(await importBeginning(longBook(4), 'rain.epub'), undefined);
});
