import {type SafeText, safe} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import type {StoryDate} from './story.ts';

/** `November 30, 2025`; `November 2025` or `2025` where no more is known. */
export function longDate(date: StoryDate | undefined): SafeText {
	if (!date || date.day === 0) return monthAndYear(date);
	return words.dates.long(monthName(date), date.day, date.year);
}

/** `Nov 30`; `Nov` or `2025` where no more is known. */
export function shortDate(date: StoryDate | undefined): SafeText {
	if (!date || date.month === 0) return monthAndYear(date);
	return date.day === 0 ? shortMonth(date) : words.dates.short(shortMonth(date), date.day);
}

/** `Nov 30, 2025`; `Nov 2025` or `2025` where no more is known. */
export function shortDateAndYear(date: StoryDate | undefined): SafeText {
	if (!date || date.day === 0) return shortMonthAndYear(date);
	return words.dates.long(shortMonth(date), date.day, date.year);
}

/** `Nov 2025`; `2025` where no more is known. */
export function shortMonthAndYear(date: StoryDate | undefined): SafeText {
	if (!date || date.month === 0) return monthAndYear(date);
	return words.dates.monthAndYear(shortMonth(date), date.year);
}

/** `November 2025`; `2025` where no more is known. */
export function monthAndYear(date: StoryDate | undefined): SafeText {
	if (!date) return words.dates.undated;
	return date.month === 0
		? safe`${date.year}`
		: words.dates.monthAndYear(monthName(date), date.year);
}

/** `2025-11-30`, or as much of it as is known; undefined without a date. */
export function isoDate(date: StoryDate | undefined): string | undefined {
	if (!date) return undefined;
	const {year, month, day} = date;
	const known = [month, day].filter(number => number > 0).map(twoDigits);
	return [String(year).padStart(4, '0'), ...known].join('-');
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
