import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {isoDate} from '../../../src/core/collection/date-words.ts';
import {parseDate, parsePartialDate} from '../../../src/core/story-format/parse-date.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {dates} from '../../../src/core/words/en/dates.ts';

/** What a date is written as, and the calendar date and time that it says. */
const written: ReadonlyArray<readonly [unknown, string, string?]> = [
	['2013-07-13', '2013-07-13'],
	['2013-7-3', '2013-07-03'],
	['2013/7/13', '2013-07-13'],
	['2013.07.13', '2013-07-13'],
	['20130713', '2013-07-13'],
	[20130713, '2013-07-13'],
	['2013年7月13日', '2013-07-13'],
	['２０１３-０７-１３', '2013-07-13'],
	['2013-07-13 9:05', '2013-07-13', '09:05:00'],
	['2013-07-13 09:05:30', '2013-07-13', '09:05:30'],
	['2013-07-13T09:05:30Z', '2013-07-13', '09:05:30'],
	['2013-07-13T09:05:30.123+14:00', '2013-07-13', '09:05:30'],
	['2013-07-13 23:30:00 -08', '2013-07-13', '23:30:00'],
	['2013-07-13 23:30:00 +0800', '2013-07-13', '23:30:00'],
	['2013-07-13 23:30 PST', '2013-07-13', '23:30:00'],
	['2013-07-13 24:00', '2013-07-13', '24:00:00'],
	['2013-07-13 25:61', '2013-07-13', '00:00:00'],
	['2013-07-13 9:05 pm', '2013-07-13', '21:05:00'],
	['2013-07-13 12:05 a.m.', '2013-07-13', '00:05:00'],
	['20130713T090530', '2013-07-13', '09:05:30'],
	['Sat, 13 Jul 2013 09:05:30 +0200', '2013-07-13', '09:05:30'],
	['13 Jul 2013', '2013-07-13'],
	['13-Jul-2013', '2013-07-13'],
	['13th of July, 2013', '2013-07-13'],
	['July 13, 2013', '2013-07-13'],
	['Saturday, July 13th, 2013 at 9:05 pm', '2013-07-13', '21:05:00'],
	['Sept. 3 2013', '2013-09-03'],
	['Sat Jul 13 2013 09:05:30 GMT+0200 (Central European Summer Time)', '2013-07-13', '09:05:30'],
	['Sat Jul 13 09:05:30 UTC 2013', '2013-07-13', '09:05:30'],
	['13.7.2013', '2013-07-13'],
	['13/7/2013', '2013-07-13'],
	['7/13/2013', '2013-07-13'],
	['5/5/2013', '2013-05-05'],
	[1373706330, '2013-07-13', '09:05:30'],
	['1373706330', '2013-07-13', '09:05:30'],
	[1373706330000, '2013-07-13', '09:05:30'],
	['2012-02-29', '2012-02-29'],
	[new Date('2013-07-13T00:00:00Z'), '2013-07-13'],
];

test('dates of every shape are read as they are written', () => {
	for (const [value, day, time = '00:00:00'] of written) {
		const date = parseDate(value);
		const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
		assert.equal(isoDate(date), day, String(value));
		assert.equal(date?.seconds, hours * 3600 + minutes * 60 + seconds, String(value));
	}
});

test('the calendar date is the same in every time zone', t => {
	const zone = process.env.TZ;
	t.after(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});
	for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
		process.env.TZ = name;
		for (const [value, day] of written) assert.equal(isoDate(parseDate(value)), day, name);
	}
});

test('impossible, ambiguous and incomplete dates are no dates', () => {
	const impossible = [
		'2013-02-30',
		'2013-02-29',
		'1900-02-29',
		'2013-13-01',
		'2013-00-10',
		'2013-04-31',
		'0000-00-00 00:00:00',
		'31 Feb 2013',
		'13 Nonsense 2013',
		'3/4/2013',
		'13/13/2013',
		'2013',
		'2013-07',
		'tomorrow',
		'',
		'~',
		0,
		12,
		Number.NaN,
		true,
		null,
		undefined,
		['2013-07-13'],
		{year: 2013},
		new Date(Number.NaN),
		'9'.repeat(5000),
	];
	for (const value of impossible) assert.equal(parseDate(value), undefined, String(value));
});

test('every date that is written in ISO form is read back', () => {
	const day = fc.date({
		min: new Date('0001-01-01'),
		max: new Date('9999-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(day, date => {
			const iso = date.toISOString();
			assert.equal(isoDate(parseDate(iso)), iso.slice(0, 10));
		}),
		{numRuns: 300},
	);
});

test('any text gives a date that exists, or none', () => {
	const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. TZ+-]{4,20}$/));
	fc.assert(
		fc.property(text, text => {
			const date = parseDate(text);
			if (!date) return;
			const utc = new Date(0);
			utc.setUTCFullYear(date.year, date.month - 1, date.day);
			assert.equal(utc.getUTCDate(), date.day);
			assert.ok(date.seconds >= 0 && date.seconds <= 86_400);
		}),
		{numRuns: 500},
	);
});

test('the months that are read are not those that are shown', t => {
	t.mock.property(dates, 'months', [sanitiseLine('Nivôse')]);
	assert.equal(isoDate(parseDate('November 30, 2025')), '2025-11-30');
});

test('where a year or a month may stand alone, as much is known as is written', () => {
	const known = ['1931', 1931, '2011-03', '2011-3', 'March 2011', '2011-03-15', '30.11.2025'];
	assert.deepEqual(
		known.map(value => isoDate(parsePartialDate(value))),
		['1931', '1931', '2011-03', '2011-03', '2011-03', '2011-03-15', '2025-11-30'],
	);
	for (const value of ['2011-13', '0931', '193', 'Ferry 2011', '3/4/2013', 'c. 1931', true])
		assert.equal(parsePartialDate(value), undefined, String(value));
});
