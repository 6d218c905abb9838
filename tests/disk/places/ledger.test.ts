import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryRecord} from '../../../src/core/progress/record.ts';
import {makeLedger} from '../../../src/disk/places/ledger.ts';
import {makeRecord} from './home.ts';

const entry = (id: string, seq: number, at: number): StoryRecord => ({
	...makeRecord(id, at),
	seq,
});

/** Sequence and time of a story's record. */
const known = (ledger: ReturnType<typeof makeLedger>, id: string) => {
	const record = ledger.records().get(id);
	return record && [record.seq, record.at];
};

test('the highest number wins, in whatever order entries are read', () => {
	const ledger = makeLedger();
	ledger.learn([entry('a', 2, 20), entry('a', 1, 30)]);
	assert.deepEqual(known(ledger, 'a'), [2, 20]);
	ledger.learn([entry('a', 3, 5)]);
	assert.deepEqual(known(ledger, 'a'), [3, 5]);
});

test('what the disk refused is numbered after what another window saved before it', () => {
	const ledger = makeLedger();
	ledger.add(entry('a', 1, 20));
	ledger.learn([entry('a', 4, 10)]);
	ledger.renumber();
	assert.deepEqual(known(ledger, 'a'), [5, 20]);
});

test('what the disk refused gives way to what another window has read since', () => {
	const ledger = makeLedger();
	ledger.add(entry('a', 1, 20));
	ledger.learn([entry('a', 1, 30)]);
	ledger.renumber();
	assert.deepEqual(known(ledger, 'a'), [1, 30]);
	assert.deepEqual(ledger.unsaved(), []);
});

test('what the disk refused does not give way to what was saved before, be its clock ahead', () => {
	const ledger = makeLedger();
	ledger.learn([entry('a', 1, 30)]);
	ledger.add(entry('a', 2, 20));
	ledger.renumber();
	assert.deepEqual(known(ledger, 'a'), [2, 20]);
});

test('logical time is one more than that of all stories, and of a blind ledger the time', () => {
	const ledger = makeLedger();
	assert.equal(ledger.nextLogicalTime(900), 1);
	ledger.learn([{...entry('a', 1, 5), logicalTime: 7}, entry('b', 9, 6)]);
	ledger.add({...entry('c', 1, 7), logicalTime: 8});
	assert.equal(ledger.nextLogicalTime(900), 9);
	ledger.isBlind = true;
	assert.equal(ledger.nextLogicalTime(900), 900);
});

test('an undo that the disk refused stays, however old the place is that it brings back', () => {
	const ledger = makeLedger();
	ledger.learn([entry('a', 4, 40)]);
	ledger.add(entry('a', 5, 10));
	ledger.renumber();
	assert.deepEqual(known(ledger, 'a'), [5, 10]);
	ledger.learn([entry('a', 5, 30)]);
	ledger.renumber();
	assert.deepEqual(known(ledger, 'a'), [5, 30]);
});

test('a blind ledger numbers by the time, higher than any count', () => {
	const ledger = makeLedger();
	ledger.isBlind = true;
	const at = Date.UTC(2025, 10, 23);
	assert.equal(ledger.nextNumber('a', at), at);
	ledger.add(entry('a', at, at));
	ledger.settle();
	assert.equal(ledger.nextNumber('a', at - 5), at + 1);
	ledger.isBlind = false;
	ledger.learn([entry('a', 1000, at - 9)]);
	assert.deepEqual(known(ledger, 'a'), [at, at]);
});

test('a forgotten story has no record, and a later save brings one back', () => {
	const ledger = makeLedger();
	ledger.learn([entry('a', 1, 1), {id: 'a', isForgotten: true, at: 2, seq: 2}]);
	assert.equal(ledger.records().size, 0);
	assert.deepEqual(ledger.toFold(), []);
	assert.equal(ledger.nextNumber('a', 3), 3);
	ledger.add(entry('a', 3, 3));
	assert.deepEqual(known(ledger, 'a'), [3, 3]);
});
