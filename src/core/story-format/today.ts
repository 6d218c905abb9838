import type {StoryDate} from '../collection/story.ts';

/** The calendar day of a time, at its end: what is dated today is not of the future. */
export function todayBy(now: Date): StoryDate {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return {year, month, day, seconds: 86_400};
}
