import type {SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import {shortDate, shortDateAndYear} from './date-words.ts';

const dayMs = 86_400_000;

/**
 * The day of a time as one says it a while later: `today`, `yesterday`, `Tuesday`, `Nov 12`, in another
 * year `Nov 12, 2025`. Times in milliseconds since 1970, days by the calendar of the machine.
 */
export function sinceDay(time: number, now: number): SafeText {
	const days = Math.round((startOfDay(now) - startOfDay(time)) / dayMs);
	const date = new Date(time);
	const {today, yesterday, weekdays} = words.dates;
	if (days <= 0) return today;
	if (days === 1) return yesterday;
	const weekday = days < 7 ? weekdays[date.getDay()] : undefined;
	if (weekday) return weekday;
	const written = {
		year: date.getFullYear(),
		month: date.getMonth() + 1,
		day: date.getDate(),
		seconds: 0,
	};
	return written.year === new Date(now).getFullYear()
		? shortDate(written)
		: shortDateAndYear(written);
}

function startOfDay(time: number): number {
	return new Date(time).setHours(0, 0, 0, 0);
}
