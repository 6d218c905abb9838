import {type SafeText, safe} from '../../text/safe-text.ts';

/** A date in words. */
export const dates = {
	months: [
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
	] as readonly SafeText[],
	/** From Sunday, as of the calendar's days. */
	weekdays: [
		safe`Sunday`,
		safe`Monday`,
		safe`Tuesday`,
		safe`Wednesday`,
		safe`Thursday`,
		safe`Friday`,
		safe`Saturday`,
	] as readonly SafeText[],
	today: safe`today`,
	yesterday: safe`yesterday`,
	/** In place of a date that nobody wrote. */
	undated: safe`Undated`,
	/** `November 30, 2025`, `Nov 30, 2025` */
	long: (month: SafeText, day: number, year: number) => safe`${month} ${day}, ${year}`,
	/** `Nov 30` */
	short: (month: SafeText, day: number) => safe`${month} ${day}`,
	/** `November 2025`, `Nov 2025` */
	monthAndYear: (month: SafeText, year: number) => safe`${month} ${year}`,
} as const;
