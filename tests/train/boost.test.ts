import assert from 'node:assert/strict';
import {test} from 'node:test';
import {askTrees, unpackTrees} from '../../src/import/boilerplate/trees.ts';
import {growTrees} from './boost.ts';
import {packTrees} from './pack-trees.ts';
import {predict} from './predict.ts';

const growth = {trees: 20, depth: 1, rate: 0.3, features: 1, rows: 1, leastLeaf: 0.1, seed: 1};

test('trees ask for the feature that tells, however many features there are', () => {
	const truth = Float32Array.of(0, 1, 0, 1);
	const nothing = new Uint8Array(4);
	const bins = [...Array.from({length: 300}, () => nothing), Uint8Array.from(truth)];
	const binned = {names: bins.map((_, index) => `f${index}`), edges: bins.map(() => [0.5]), bins};
	const grown = growTrees(binned, truth, new Float32Array(4).fill(1), growth);
	const said = predict(grown, bins, new Uint8Array(4).fill(1));
	assert.deepEqual(Array.from(said, Math.round), [0, 1, 0, 1]);

	const packed = packTrees(grown, binned);
	assert.deepEqual(packed.features, ['f300']);
	const asked = askTrees(unpackTrees(packed), [truth], 4);
	assert.deepEqual(Array.from(asked, Math.round), [0, 1, 0, 1]);
});
