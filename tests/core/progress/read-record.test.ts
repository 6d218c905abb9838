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

test('a page that an earlier version saved after the finish is one of another reading', () => {
	const record = {...makeRecord('a', 7, {finishedAt: 5}), seq: 1};
	const again = (value: object) => {
		const read = readEntry({...record, ...value});
		return read !== undefined && 'isReadAgain' in read;
	};
	assert.equal(again({}), true);
	assert.equal(again({finishedAt: 7}), false);
	assert.equal(again({logicalTime: 3}), false);
	assert.equal(again({logicalTime: 3, isReadAgain: true}), true);
});

test('a logical time that cannot be counted on costs no place', () => {
	const record = {...makeRecord('a', 7), seq: 1};
	for (const logicalTime of [-1, 0.5, 1e300, 'late', null]) {
		assert.deepEqual(readEntry({...record, logicalTime}), record);
	}
});

test('what is nested without end is no entry', () => {
	const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
	assert.equal(readEntry({...makeRecord('a'), seq: 1, deep}), undefined);
	assert.equal(readEntry({kind: 'deep', deep}), undefined);
});
