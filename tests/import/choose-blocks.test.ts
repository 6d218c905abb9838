import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitBlocks} from '../../src/import/boilerplate/block.ts';
import {chooseBlocks} from '../../src/import/boilerplate/choose-blocks.ts';
import {labelBlocks} from '../../src/import/boilerplate/labelled.ts';

const prose =
	'It was raining when the last ferry left, and nobody on the quay said a word about it.';

/** Which of five blocks are kept, when the third and the second are so probable. */
function kept(third: number, second = 0.5): readonly boolean[] {
	const text = [prose, prose, 'Count them out', prose, 'Leave a Reply'].join('\n\n');
	const probabilities = Float32Array.of(0.9, second, third, 0.5, 0);
	return chooseBlocks(labelBlocks(splitBlocks(text)), probabilities, new Map()).isKept;
}

test('a doubtful block stays right between two that stay', () => {
	assert.deepEqual(kept(0.35), [true, true, true, true, false]);
	assert.deepEqual(kept(0.2), [true, true, false, true, false]);
	assert.deepEqual(kept(0.35, 0.1), [true, false, false, true, false]);
});
