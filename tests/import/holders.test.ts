import assert from 'node:assert/strict';
import {test} from 'node:test';
import {measureHolders} from '../../src/import/html/measure-holders.ts';
import {readDomBlocks} from '../../src/import/html/page-blocks.ts';
import {parsePage} from '../../src/import/html/parse.ts';

test('a block is measured by what the elements around it hold of the article', () => {
	const blocks = readDomBlocks(
		parsePage('<div><p>one two</p><p>three four</p></div><nav><p>five six</p></nav>').body,
	);
	const columns = measureHolders(
		blocks,
		Float32Array.of(1, 0.5, 0),
		Float32Array.from(blocks, () => 2),
	);
	const column = (name: string) => Array.from(columns.get(name) ?? []);
	assert.deepEqual(column('inside^0'), [1, 0.5, 0]);
	assert.deepEqual(column('inside^1'), [0.75, 0.75, 0]);
	assert.deepEqual(column('insideShare^1'), [1, 1, 0]);
	assert.deepEqual(column('isInBest'), [1, 1, 0]);
	assert.deepEqual(column('levelsToBest'), [1, 1, -1]);
});
