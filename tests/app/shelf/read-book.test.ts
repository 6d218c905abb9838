import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
import {readBeginning, readWhole} from '../../../src/app/shelf/read-file.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {longBook} from '../../import/books.ts';
import {contextOf} from '../../proof/pipeline.ts';

test('a long book opens with its beginning, and the whole follows; the next time it is whole', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const path = folder.write('rain.epub', longBook(60));

	const first = await readBeginning(context, path);
	assert.ok(first.kind === 'begun' && first.text.bringRest);
	const beginning = await first.text.content();
	assert.ok(beginning.beginningOf !== undefined && beginning.fingerprint === '');
	await first.text.bringRest();
	assert.ok(first.text.readOn(Number.POSITIVE_INFINITY));
	const whole = await first.text.content();
	assert.equal(whole.beginningOf, undefined);
	const notes = (text: typeof whole.text) => text.findIndex(({kind}) => kind === 'note');
	const shown = beginning.text.slice(0, notes(beginning.text));
	assert.deepEqual(whole.text.slice(0, shown.length), shown);

	const again = await readBeginning(context, path);
	assert.ok(again.kind === 'begun' && again.text.bringRest === undefined);
	const read = await readWhole(context, path);
	assert.ok(read.kind !== 'problem');
	assert.equal(again.text.fingerprint, read.facts.fingerprint());
	assert.equal(whole.fingerprint, read.facts.fingerprint());
});

test('what a long book does not hold is told when the whole of it has come', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const files = unzipSync(longBook(60));
	delete files['OEBPS/text/c50.xhtml'];
	const first = await readBeginning(context, folder.write('rain.epub', zipSync(files)));
	assert.ok(first.kind === 'begun' && first.text.bringRest);
	await first.text.bringRest();
	first.text.readOn(Number.POSITIVE_INFINITY);
	assert.deepEqual((await first.text.content()).notices, [
		"The text “c50.xhtml” is not in the book's file; the others were read.",
	]);
});

test('a book of the title of one that has a place is read whole, for that may be its place', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const path = folder.write('rain.epub', longBook(60));
	const first = await readBeginning(context, path);
	assert.ok(first.kind === 'begun');
	const {title} = first.story.head;
	context.places.save(makeRecord('another', 1, {path: '/gone/rain.epub', title}));
	const again = await readBeginning(context, path);
	assert.ok(again.kind === 'begun' && again.text.bringRest === undefined);
});
