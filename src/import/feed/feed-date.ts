import type {StoryDate} from '../../core/collection/story.ts';
import {makeDate, parseDate} from '../../core/story-format/parse-date.ts';
import {monthNamed} from '../boilerplate/month-names.ts';

/** The first of several dates that can be read. */
export function firstDate(dates: readonly string[]): StoryDate | undefined {
	for (const text of dates) {
		const date = feedDate(text);
		if (date) return date;
	}

	return undefined;
}

/**
 * Reads a date as feeds write it: RFC 822 with years of two digits, RFC 850, W3CDTF with parts left
 * out, ISO 8601 with the day of the year, months named in a reader's language, and all that front matter may say. The
 * calendar date is the one that is written. Undefined where it cannot be read.
 */
export function feedDate(text: string): StoryDate | undefined {
	const plain = text.replace(/\s+/g, ' ').trim().slice(0, 100);
	return parseDate(plain) ?? fromName(plain) ?? fromParts(plain) ?? fromYearFirst(plain);
}

/** `Thu, 01 Jan 04 19:48:21 GMT`, `Thursday, 01-janv.-2004`: blanks may be missing. */
const named =
	/^(?:[^\d,]+,?\s*)?(\d{1,2})\.?[\s-]*(?:de\s+)?(\p{L}+)\.?[\s,-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)(.*)$/u;

function fromName(text: string): StoryDate | undefined {
	const [, day, name = '', year = '', rest = ''] = named.exec(text) ?? [];
	const month = monthNamed(name);
	return month === undefined
		? undefined
		: makeDate(wholeYear(year), month, Number(day), timeIn(rest));
}

/** `2003`, `2003-12`, `2003-335`, `2003335`; what is left out is the first of its kind. */
const partial = /^(\d{4})(?:-(\d{2})(?:-?$|T)|-?(\d{3})(?!\d))?(.*)$/;

function fromParts(text: string): StoryDate | undefined {
	const [, year, month, dayOfYear, rest = ''] = partial.exec(text) ?? [];
	if (year === undefined || ((month ?? dayOfYear) === undefined && rest !== '')) return undefined;
	if (dayOfYear === undefined) return makeDate(Number(year), Number(month ?? 1), 1);
	const date = new Date(Date.UTC(Number(year), 0, Number(dayOfYear)));
	return makeDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), timeIn(rest));
}

/** `Fri, 2006/09/15 08:19:53 EDT`, `2004년 05월 28일`: the year first, whatever stands between. */
const yearFirst = /(?<!\d)(\d{4})\P{N}{1,3}(\d{1,2})\P{N}{1,3}(\d{1,2})(?!\d)(.*)$/u;

function fromYearFirst(text: string): StoryDate | undefined {
	const [, year, month, day, rest = ''] = yearFirst.exec(text) ?? [];
	return year === undefined
		? undefined
		: makeDate(Number(year), Number(month), Number(day), timeIn(rest));
}

/** RFC 2822, section 4.3, reads years of two digits so. */
function wholeYear(digits: string): number {
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year < 50 ? 2000 + year : 1900 + year;
}

function timeIn(text: string): number {
	const [, hour, minute, second] = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [];
	const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
	return seconds < 86_400 ? seconds : 0;
}
