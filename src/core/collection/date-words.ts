import {type SafeText, safe} from '../text/safe-text.ts';
import type {StoryDate} from './story.ts';

const months = [
	safe`January`,
	safe`February`,
	safe`March`,
	safe`April`,
	safe`May`,
	safe`June`,
	safe`July`,
	safe`August`,
	safe`September`,
	safe`October`,
	safe`November`,
	safe`December`,
];

/** What stands in place of a date that nobody wrote. */
export const undated = safe`Undated`;

/** `November 30, 2025` */
export function longDate(date: StoryDate | undefined): SafeText {
	return date ? safe`${monthName(date)} ${date.day}, ${date.year}` : undated;
}

/** `Nov 30` */
export function shortDate(date: StoryDate | undefined): SafeText {
	return date ? safe`${shortMonth(date)} ${date.day}` : undated;
}

/** `Nov 30, 2025` */
export function shortDateAndYear(date: StoryDate | undefined): SafeText {
	return date ? safe`${shortMonth(date)} ${date.day}, ${date.year}` : undated;
}

/** `Nov 2025` */
export function shortMonthAndYear(date: StoryDate | undefined): SafeText {
	return date ? safe`${shortMonth(date)} ${date.year}` : undated;
}

/** `November 2025` */
export function monthAndYear(date: StoryDate | undefined): SafeText {
	return date ? safe`${monthName(date)} ${date.year}` : undated;
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
	return months[month - 1] ?? undated;
}

function shortMonth(date: StoryDate): SafeText {
	return monthName(date).slice(0, 3) as SafeText;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
