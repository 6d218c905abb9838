import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedDate} from '../../../src/import/feed/feed-date.ts';

for (const [text, date] of [
	['Sun, 30 Nov 2025 22:30:00 +0000', '2025-11-30 22:30:00'],
	['2025-11-30T22:30:00+03:00', '2025-11-30 22:30:00'],
	['Thu, 01 Jan 04 19:48:21 GMT', '2004-1-1 19:48:21'],
	['Thu, 31 Dec 99 23:59 EST', '1999-12-31 23:59:00'],
	['Thursday, 01-Jan-04 19:48:21 GMT', '2004-1-1 19:48:21'],
	['Thu,01 Jan 2004 19:48:21', '2004-1-1 19:48:21'],
	['Sun Jan  4 16:29:06 PST 2004', '2004-1-4 16:29:06'],
	['lun., 05 janv. 2026 08:00:00 +0100', '2026-1-5 08:00:00'],
	['5 de diciembre de 2025', '2025-12-5 00:00:00'],
	['2003', '2003-1-1 00:00:00'],
	['2003-12', '2003-12-1 00:00:00'],
	['2003-335', '2003-12-1 00:00:00'],
	['2003335T10:00Z', '2003-12-1 10:00:00'],
	['Fri, 2006/09/15 08:19:53 EDT', '2006-9-15 08:19:53'],
	['2004년 05월 28일 11:31:24', '2004-5-28 11:31:24'],
	['\n  Sun, 30 Nov 2025\n 10:00 GMT ', '2025-11-30 10:00:00'],
	['Sun, 31 Feb 2025 10:00:00 GMT', undefined],
	['yesterday', undefined],
	['0000-00-00 00:00:00', undefined],
	['', undefined],
] as const) {
	test(`a date of a feed: ${JSON.stringify(text)}`, () => {
		const read = feedDate(text);
		const time = read && new Date(read.seconds * 1000).toISOString().slice(11, 19);
		assert.equal(read && `${read.year}-${read.month}-${read.day} ${time}`, date);
	});
}
