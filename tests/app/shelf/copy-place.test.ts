import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {test} from 'node:test';
import {copyPlace} from '../../../src/app/shelf/copy-place.ts';
import {openPlaceStore} from '../../../src/disk/places/place-store.ts';
import {makeHome, makeRecord} from '../../disk/places/home.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {story} from '../../reader/support.ts';

const copy = story('Copy');

/** Places of two files that are there, and of one that is not. */
function openPlaces() {
	const home = makeHome();
	const folder = makeFolder();
	const places = openPlaceStore({directories: home, clock: Date.now});
	const one = folder.write('one.md', 'It rained.');
	const two = folder.write('two.md', 'It rained.');
	return {
		places,
		one,
		two,
		[Symbol.dispose]() {
			places.close();
			folder[Symbol.dispose]();
			home[Symbol.dispose]();
		},
	};
}

test('an unread story has the place of the file with the same text that was read last', () => {
	using at = openPlaces();
	const {places, one, two} = at;
	const first = places.save(makeRecord('one', 7, {path: one, finishedAt: 3, isReadAgain: true}));
	places.save(makeRecord('two', 9, {path: two}));
	places.save(makeRecord('other', 11, {path: two, fingerprint: 'another'}));
	copyPlace(places, copy, 'f1e2d3');
	const {id, path, title} = copy;
	const made = places.records().get(id);
	assert.deepEqual(made, {...makeRecord(id, 9, {path, title}), logicalTime: 2, seq: 1});
	assert.deepEqual(places.records().get('one'), first);
	assert.equal(places.records().size, 4);
});

test('a story that has a record, or no twin with a place, keeps what it has', () => {
	using at = openPlaces();
	const {places, one, two} = at;
	places.save(makeRecord('finished', 7, {path: one, finishedAt: 7}));
	places.save(makeRecord('unread', 7, {path: one, fraction: 0}));
	places.save(makeRecord('gone', 8, {path: two}));
	rmSync(two);
	copyPlace(places, copy, 'f1e2d3');
	copyPlace(places, copy, '');
	assert.equal(places.records().has(copy.id), false);
	places.save(makeRecord('one', 9, {path: one}));
	const marked = places.save(makeRecord(copy.id, 0, {fraction: 0}));
	copyPlace(places, copy, 'f1e2d3');
	assert.deepEqual(places.records().get(copy.id), marked);
});
