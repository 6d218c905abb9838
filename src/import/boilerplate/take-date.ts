import type {StoryDate} from '../../collection/story.ts';
import {makeDate} from '../../sources/parse-date.ts';
import {monthNamed} from './month-names.ts';

/** A date at the beginning of a text. */
export interface TakenDate {
	/** Undefined for a date in figures whose order is not clear, as `3/4/2013`. */
	readonly date: StoryDate | undefined;
	/** UTF-16 units of the text. */
	readonly length: number;
	/** Whether a time of day was given. */
	readonly hasTime: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Day = readonly [year: number, month: number | undefined, day: number];

interface Shape {
	readonly pattern: RegExp;
	/** The day that the groups name; undefined when they name none; month undefined when unclear. */
	readonly read: (groups: Groups) => Day | undefined;
}

const weekday = String.raw`(?:\p{L}{2,12}(?:-feira)?\.?,?\s+)?`;

const shapes: readonly Shape[] = [
	{
		pattern: new RegExp(
			String.raw`^${weekday}(?<name>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`,
			'iu',
		),
		read: named,
	},
	{
		pattern: new RegExp(
			String.raw`^${weekday}(?:den\s+|le\s+|el\s+|il\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?\s+(?:(?:de|of|d'|d’|di)\s*)?(?<name>\p{L}{3,})\.?,?\s+(?:del?\s+)?(?<year>\d{4})(?:\s*(?:г\.|р\.|года))?`,
			'iu',
		),
		read: named,
	},
	{
		pattern:
			/^(?<year>\d{4})\s?[年년.\-/]\s?(?<month>\d{1,2})\s?[月월.\-/]\s?(?<day>\d{1,2})(?:\s?[日일.])?(?!\d)/u,
		read: ({year, month, day}) => [Number(year), Number(month), Number(day)],
	},
	{
		pattern: /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})/u,
		read: ({year, month, day}) => [Number(year), Number(month), Number(day)],
	},
	{
		pattern: /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})/u,
		read: inEitherOrder,
	},
];

function named({year, name = '', day}: Groups): Day | undefined {
	const month = monthNamed(name);
	return month === undefined ? undefined : [Number(year), month, Number(day)];
}

function inEitherOrder({first, second, year}: Groups): Day {
	const [a, b] = [Number(first), Number(second)];
	if (a > 12 || a === b) return [Number(year), b, a];
	return [Number(year), b > 12 ? a : undefined, b];
}

const time =
	/^[,\s]*(?:T|@|[-–|]|at|um|à|a las|alle|às|om|kl\.?|o|в|saat)?\s*(?<hour>\d{1,2})\s?[:.h]\s?(?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?\s?m\b\.?)?(?:\s?Uhr)?(?:Z|\s?[+-]\d\d:?\d\d|\s(?:UTC|GMT|[ECMP][SD]T)\b)?/iu;

/** Reads the date that a text begins with, in any of some thirty languages. */
export function takeDate(text: string): TakenDate | undefined {
	const head = text.slice(0, 80);
	for (const {pattern, read} of shapes) {
		const match = pattern.exec(head);
		const day = match?.groups && read(match.groups);
		if (!match || !day) continue;
		const clock = time.exec(head.slice(match[0].length));
		const [year, month, ofMonth] = day;
		const date =
			month === undefined ? undefined : makeDate(year, month, ofMonth, seconds(clock?.groups));
		if (month !== undefined && !date) continue;
		return {date, length: match[0].length + (clock?.[0].length ?? 0), hasTime: clock !== null};
	}

	return undefined;
}

function seconds(groups: Groups | undefined): number {
	if (!groups) return 0;
	const half = groups.half?.toLowerCase();
	const hour = half
		? (Number(groups.hour) % 12) + (half.startsWith('p') ? 12 : 0)
		: Number(groups.hour);
	return hour < 24 ? hour * 3600 + Number(groups.minute) * 60 : 0;
}

/** Whether a text is a month of an archive: `November 2025`, `November 2025 (4)`. */
export function isMonth(text: string): boolean {
	const match = /^(?<name>\p{L}{3,})\.?\s+(?:de\s+|del\s+)?\d{4}(?:\s*\(\d+\))?$/u.exec(text);
	if (match?.groups?.name) return monthNamed(match.groups.name) !== undefined;
	return /^\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s*\(\d+\))?$/u.test(text);
}
