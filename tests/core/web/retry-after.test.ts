import assert from 'node:assert/strict';
import {test} from 'node:test';
import {retryAfterMs} from '../../../src/core/web/retry-after.ts';

const now = Date.UTC(2025, 10, 30, 10, 0, 0);

for (const [header, ms] of [
	['120', 120_000],
	['0', 0],
	[' 5 ', 5000],
	['Sun, 30 Nov 2025 10:01:00 GMT', 60_000],
	['Sun, 30 Nov 2025 09:00:00 GMT', 0],
	['99999999999', 86_400_000],
	['soon', undefined],
	['', undefined],
	[undefined, undefined],
] as const) {
	test(`Retry-After: ${header}`, () => {
		assert.equal(retryAfterMs(header, now), ms);
	});
}
