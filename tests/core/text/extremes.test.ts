import assert from 'node:assert/strict';
import {test} from 'node:test';
import {greatestOf, leastOf} from '../../../src/core/text/extremes.ts';

test('the extremes of a million numbers are found, where spread arguments overflow the stack', () => {
	const numbers = Array.from({length: 1_000_000}, (_, index) => (index * 7) % 1_000_003);
	assert.throws(() => Math.min(...numbers), RangeError);
	assert.equal(leastOf(numbers), 0);
	assert.equal(greatestOf(numbers), 1_000_002);
});
