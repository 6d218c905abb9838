import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {readEntry} from '../../../src/core/progress/read-record.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {extraFields, unknownEntry} from './later-versions.ts';

test('a record comes back with every field that a later version has added', () => {
	fc.assert(
		fc.property(extraFields, extraFields, extraFields, (extra, ofAnchor, ofBookmark) => {
			const {anchor, ...record} = makeRecord('a', 7);
			const bookmark = {...ofBookmark, anchor: {...ofAnchor, ...anchor}, at: 3};
			const whole = {
				...extra,
				...record,
				anchor: {...ofAnchor, ...anchor},
				bookmarks: [bookmark],
				seq: 1,
			};
			assert.deepEqual(readEntry(JSON.parse(JSON.stringify(whole))), whole);
		}),
	);
});

test('an entry of a kind that is not known comes back as it was', () => {
	fc.assert(
		fc.property(unknownEntry, entry => {
			assert.deepEqual(readEntry(JSON.parse(JSON.stringify(entry))), entry);
		}),
	);
});

test('what is not known here is not cleaned, what is known is', () => {
	const record = {...makeRecord('a'), seq: 1, title: 'A\u001b[2J', note: 'A\u001b[2J'};
	const read = readEntry(record);
	assert.deepEqual(read, {...record, title: 'A'});
});

test('what is nested without end is no entry', () => {
	const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
	assert.equal(readEntry({...makeRecord('a'), seq: 1, deep}), undefined);
	assert.equal(readEntry({kind: 'deep', deep}), undefined);
});
