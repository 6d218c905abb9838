import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {frame, readLine, writeLine} from '../../../src/disk/places/journal-line.ts';
import {makeRecord} from './home.ts';

const entry = {...makeRecord('a story “with” 物語', 42), seq: 7};
const line = writeLine(entry).slice(1, -1);

test('a line says what was written, and no line feed stands in it', () => {
	assert.deepEqual(readLine(line), {kind: 'entry', entry});
	const awkward = {...makeRecord('line\nfeed \ud800 __proto__ "}'), seq: 1};
	assert.deepEqual(readLine(writeLine(awkward).slice(1, -1)), {kind: 'entry', entry: awkward});
	assert.doesNotMatch(writeLine(awkward).slice(1, -1), /\n/);
});

test('a line that was cut short anywhere is torn', () => {
	for (let length = 1; length < line.length; length++) {
		assert.equal(readLine(line.slice(0, length)).kind, 'torn', `cut to ${length}`);
	}
});

test('what a power cut leaves is torn', () => {
	assert.equal(readLine('\0'.repeat(512)).kind, 'torn');
});

test('no flipped bit is believed', () => {
	const bytes = Buffer.from(line);
	fc.assert(
		fc.property(fc.nat(bytes.length * 8 - 1), bit => {
			const flipped = Buffer.from(bytes);
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const read = readLine(flipped.toString());
			assert.ok(read.kind === 'damaged' || read.kind === 'torn', `${bit}: ${read.kind}`);
		}),
		{numRuns: 500},
	);
});

test('a line of a newer version is known as such', () => {
	assert.equal(readLine(frame(2, '{}')).kind, 'newer');
});

test('a good checksum does not make a record of what is none', () => {
	for (const json of [
		'{}',
		'[]',
		'null',
		'no JSON',
		'{"id":"a","seq":0,"at":1}',
		'{"id":"a","seq":1,"at":1}',
	]) {
		assert.equal(readLine(frame(1, json)).kind, 'damaged', json);
	}
});
