import type {StoryDate} from '../collection/story.ts';

/**
 * Reads a date as people and programs write it in front matter: ISO 8601 with one or two digits,
 * `2013/7/13 9:05`, RFC 2822, `November 30, 2025`, `30.11.2025`, seconds or milliseconds since the
 * epoch. The calendar date is the one that is written, whatever zone stands behind it, and so the
 * same for every reader. Impossible and ambiguous dates (`3/4/2013`) are undefined, not guessed.
 */
export function parseDate(value: unknown): StoryDate | undefined {
	const text = dateText(value);
	for (const {pattern, read} of shapes) {
		const match = pattern.exec(text);
		if (match?.groups) return read(match.groups);
	}

	return undefined;
}

/**
 * The same, and what names only a year or a month, as books do: `1931`, `2011-03`, `March 2011`. What
 * is not known of it is 0.
 */
export function parsePartialDate(value: unknown): StoryDate | undefined {
	const text = dateText(value);
	const {
		year,
		month = '0',
		name,
	} = /^(?<year>[12]\d{3})(?:[-/.](?<month>\d{1,2}))?$/.exec(text)?.groups ??
	/^(?<name>\p{L}+)\.?,?\s+(?<year>[12]\d{3})$/u.exec(text)?.groups ??
	{};
	const number = name === undefined ? Number(month) : monthOf(name);
	if (year === undefined || number === undefined || number > 12) return parseDate(value);
	return {year: Number(year), month: number, day: 0, seconds: 0};
}

function dateText(value: unknown): string {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
	if (typeof value !== 'string' && typeof value !== 'number') return '';
	return String(value).slice(0, 100).normalize('NFKC').trim();
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
	readonly pattern: RegExp;
	readonly read: (groups: Groups) => StoryDate | undefined;
}

/** Tried in this order; the first whose pattern fits decides. */
const shapes: readonly Shape[] = [
	{
		pattern:
			/^(?<year>\d{4})(?:-|\/|\.|年)\s?(?<month>\d{1,2})(?:-|\/|\.|月)\s?(?<day>\d{1,2})日?(?![\d])(?<rest>.*)$/s,
		read: fromNumbers,
	},
	{
		pattern:
			/^(?<year>[12]\d{3})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?!\d).*)?$/s,
		read: ({hour, minute, second, ...date}) =>
			fromNumbers({...date, rest: hour && `${hour}:${minute}:${second ?? '00'}`}),
	},
	{
		pattern: /^(?<epoch>\d{9,10}|\d{12,13})(?:\.\d+)?$/,
		read: ({epoch = ''}) => fromEpoch(Number(epoch) * (epoch.length > 10 ? 1 : 1000)),
	},
	{
		pattern:
			/^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?<name>\p{L}+)\.?,?[\s-]+(?<year>\d{4})\b(?<rest>.*)$/isu,
		read: fromName,
	},
	{
		pattern:
			/^(?:\p{L}+\.?,?\s+)?(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b(?<rest>.*)$/isu,
		read: fromName,
	},
	{
		pattern:
			/^\p{L}+\.?,?\s+(?<name>\p{L}+)\s+(?<day>\d{1,2})\s+(?<rest>[\d:]+)\s+(?:\p{L}+\s+)?(?<year>\d{4})$/isu,
		read: fromName,
	},
	{
		pattern: /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})\b(?<rest>.*)$/s,
		read: fromNumbers,
	},
	{
		pattern: /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})\b(?<rest>.*)$/s,
		read: fromEitherOrder,
	},
];

function fromNumbers({year, month, day, rest}: Groups): StoryDate | undefined {
	return makeDate(Number(year), Number(month), Number(day), parseTime(rest ?? ''));
}

function fromName({year, name = '', day, rest}: Groups): StoryDate | undefined {
	const month = monthOf(name);
	return month === undefined
		? undefined
		: makeDate(Number(year), month, Number(day), parseTime(rest ?? ''));
}

/** `13/7/2013` and `7/13/2013` are clear; `3/4/2013` is not. */
function fromEitherOrder({first, second, year, rest}: Groups): StoryDate | undefined {
	const [a, b] = [Number(first), Number(second)];
	const seconds = parseTime(rest ?? '');
	if (a > 12 || a === b) return makeDate(Number(year), b, a, seconds);
	return b > 12 ? makeDate(Number(year), a, b, seconds) : undefined;
}

function fromEpoch(milliseconds: number): StoryDate | undefined {
	const date = new Date(milliseconds);
	return makeDate(
		date.getUTCFullYear(),
		date.getUTCMonth() + 1,
		date.getUTCDate(),
		Math.floor(milliseconds / 1000) % 86_400,
	);
}

/** The months as front matter names them, whatever language the reader is spoken to in. */
const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** 1 to 12 for an English month or its beginning of three letters or more. */
function monthOf(name: string): number | undefined {
	if (name.length < 3) return undefined;
	const start = name.toLowerCase();
	const index = months.findIndex(month => month.startsWith(start));
	return index < 0 ? undefined : index + 1;
}

/** A calendar date that exists, or undefined. `seconds` count from midnight, 86,400 is `24:00`. */
export function makeDate(
	year: number,
	month: number,
	day: number,
	seconds = 0,
): StoryDate | undefined {
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
	return {year, month, day, seconds};
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Seconds since midnight of a time like ` 9:05`, `T10:15:30+08`, `, 3 pm`; 0 when there is none. */
function parseTime(text: string): number {
	const match =
		/^[T\s,]*(?:at\s+)?(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?(?:[.,]\d+)?\s*([ap])?/i.exec(text);
	if (!match || (match[2] === undefined && match[4] === undefined)) return 0;
	const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
	const half = match[4]?.toLowerCase();
	const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
	const seconds = hours * 3600 + minute * 60 + second;
	return minute < 60 && second < 61 && seconds <= 86_400 ? seconds : 0;
}
