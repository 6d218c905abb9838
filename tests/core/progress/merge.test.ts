import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {canonicalJson} from '../../../src/core/progress/canonical-json.ts';
import {isSame, mergeInto, type Newest} from '../../../src/core/progress/merge.ts';
import type {Entry} from '../../../src/core/progress/record.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {extraFields, unknownEntry} from './later-versions.ts';

const entry: fc.Arbitrary<Entry> = fc.oneof(
	fc
		.record({
			id: fc.constantFrom('a', 'b'),
			seq: fc.integer({min: 1, max: 2}),
			at: fc.nat(1),
			extra: extraFields,
		})
		.map(({id, seq, at, extra}) => ({...extra, ...makeRecord(id, 0, {at}), seq})),
	unknownEntry,
);

function newest(...readings: ReadonlyArray<readonly Entry[]>): Newest {
	const known: Newest = new Map();
	for (const entries of readings) mergeInto(known, entries);
	return known;
}

/** The same entry with its fields named in another order. */
const turned = (entry: Entry): Entry =>
	Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;

test('two windows that read the same entries in any order agree on every field', () => {
	fc.assert(
		fc.property(fc.array(entry, {maxLength: 8}), entries => {
			const one = newest(entries);
			const other = newest(entries.map(turned).reverse());
			assert.deepEqual(other, one);
			assert.ok(isSame(one, other));
		}),
	);
});

test('two saves of one number and time are told apart by what a later version has added', () => {
	const record = {...makeRecord('a'), seq: 1};
	const one = newest([{...record, pinned: false} as Entry]);
	const other = newest([{...record, pinned: true} as Entry]);
	assert.ok(!isSame(one, other));
	assert.equal(mergeInto(other, one.values()), false);
	assert.equal(mergeInto(one, other.values()), true);
});

test('canonical JSON names the fields in one order, in lists and objects alike', () => {
	assert.equal(canonicalJson({b: [{d: 1, c: null}], a: {}}), '{"a":{},"b":[{"c":null,"d":1}]}');
});
