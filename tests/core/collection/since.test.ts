import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sinceDay} from '../../../src/core/collection/since.ts';

/** Noon of a day as the machine's calendar has it. */
const noon = (year: number, month: number, day: number) =>
	new Date(year, month - 1, day, 12).getTime();
const saturday = noon(2026, 11, 28);

for (const [time, words] of [
	[saturday + 1000, 'today'],
	[saturday, 'today'],
	[new Date(2026, 10, 28, 0, 1).getTime(), 'today'],
	[new Date(2026, 10, 27, 23, 59).getTime(), 'yesterday'],
	[noon(2026, 11, 24), 'Tuesday'],
	[noon(2026, 11, 22), 'Sunday'],
	[noon(2026, 11, 21), 'Nov 21'],
	[noon(2025, 11, 24), 'Nov 24, 2025'],
] as const) {
	test(`on a Saturday one says ${words}`, () => {
		assert.equal(sinceDay(time, saturday), words);
	});
}
