import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearest} from '../../../src/core/text/nearest.ts';

const commands = ['list', 'print', 'search', 'places', 'add'] as const;

for (const [typed, meant] of [
	['lsit', 'list'],
	['LIST', 'list'],
	['prnt', 'print'],
	['serach', 'search'],
	['place', 'places'],
	['ad', 'add'],
	['one-minute', undefined],
	['x', undefined],
] as const) {
	test(`${typed} means ${meant ?? 'none of the commands'}`, () => {
		assert.equal(nearest(typed, commands), meant);
	});
}

test('nothing is near where there is nothing', () => {
	assert.equal(nearest('list', []), undefined);
});
