import type {SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import type {StoryDate} from './story.ts';

/** `November 30, 2025` */
export function longDate(date: StoryDate | undefined): SafeText {
	return date ? words.dates.long(monthName(date), date.day, date.year) : words.dates.undated;
}

/** `Nov 30` */
export function shortDate(date: StoryDate | undefined): SafeText {
	return date ? words.dates.short(shortMonth(date), date.day) : words.dates.undated;
}

/** `Nov 30, 2025` */
export function shortDateAndYear(date: StoryDate | undefined): SafeText {
	return date ? words.dates.long(shortMonth(date), date.day, date.year) : words.dates.undated;
}

/** `Nov 2025` */
export function shortMonthAndYear(date: StoryDate | undefined): SafeText {
	return date ? words.dates.monthAndYear(shortMonth(date), date.year) : words.dates.undated;
}

/** `November 2025` */
export function monthAndYear(date: StoryDate | undefined): SafeText {
	return date ? words.dates.monthAndYear(monthName(date), date.year) : words.dates.undated;
}

/** `2025-11-30`; undefined without a date. */
export function isoDate(date: StoryDate | undefined): string | undefined {
	if (!date) return undefined;
	const {year, month, day} = date;
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whether `a` is before `b` (negative), at it (0) or after it (positive); undated is before all. */
export function compareDates(a: StoryDate | undefined, b: StoryDate | undefined): number {
	if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
	return a.year - b.year || a.month - b.month || a.day - b.day || a.seconds - b.seconds;
}

function monthName({month}: StoryDate): SafeText {
	return words.dates.months[month - 1] ?? words.dates.undated;
}

function shortMonth(date: StoryDate): SafeText {
	return monthName(date).slice(0, 3) as SafeText;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
