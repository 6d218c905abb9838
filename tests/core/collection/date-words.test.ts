import assert from 'node:assert/strict';
import test from 'node:test';
import {
	compareDates,
	isoDate,
	longDate,
	monthAndYear,
	shortDate,
	shortDateAndYear,
	shortMonthAndYear,
} from '../../../src/core/collection/date-words.ts';

const date = {year: 2025, month: 11, day: 3, seconds: 0};

test('a date in words', () => {
	assert.equal(longDate(date), 'November 3, 2025');
	assert.equal(shortDate(date), 'Nov 3');
	assert.equal(shortDateAndYear(date), 'Nov 3, 2025');
	assert.equal(shortMonthAndYear(date), 'Nov 2025');
	assert.equal(monthAndYear(date), 'November 2025');
	assert.equal(isoDate(date), '2025-11-03');
	assert.equal(isoDate({...date, year: 33}), '0033-11-03');
});

test('of a date that is known in part no more is said', () => {
	const month = {...date, day: 0};
	assert.equal(longDate(month), 'November 2025');
	assert.equal(shortDate(month), 'Nov');
	assert.equal(shortDateAndYear(month), 'Nov 2025');
	assert.equal(isoDate(month), '2025-11');
	const year = {...month, month: 0};
	for (const say of [longDate, shortDate, shortDateAndYear, shortMonthAndYear, monthAndYear])
		assert.equal(say(year), '2025');
	assert.equal(isoDate(year), '2025');
});

test('no date is said too', () => {
	assert.equal(longDate(undefined), 'Undated');
	assert.equal(shortDate(undefined), 'Undated');
	assert.equal(shortDateAndYear(undefined), 'Undated');
	assert.equal(shortMonthAndYear(undefined), 'Undated');
	assert.equal(monthAndYear(undefined), 'Undated');
	assert.equal(isoDate(undefined), undefined);
});

test('dates are ordered by day, then by time; the undated are before all', () => {
	const later = {...date, seconds: 1};
	const earlier = {...date, day: 2, seconds: 80_000};
	assert.deepEqual(
		[later, undefined, date, earlier]
			.map(each => ({each}))
			.toSorted((a, b) => compareDates(a.each, b.each))
			.map(({each}) => each),
		[undefined, earlier, date, later],
	);
	assert.equal(compareDates(undefined, undefined), 0);
});
