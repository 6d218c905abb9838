import {test} from 'node:test';
import {checkAnyOrder} from './any-order.ts';

test('any order of updates, edits, kills and restarts ends with every story once', async () => {
	await checkAnyOrder(30);
});
