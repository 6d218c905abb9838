import type {SafeText} from '../text/safe-text.ts';
import {compareDates} from './date-words.ts';
import type {StoryDate, StoryHead} from './story.ts';

/** Who commented, and where. */
export interface RecentComment {
	readonly author: SafeText;
	readonly date: StoryDate | undefined;
	readonly story: StoryHead;
}

/** The comments on these stories, newest first; those without a date have their story's. */
export function recentComments(stories: readonly StoryHead[]): readonly RecentComment[] {
	return stories
		.flatMap(story => story.commenters.map(({author, date}) => ({author, date, story})))
		.sort((a, b) => compareDates(b.date ?? b.story.date, a.date ?? a.story.date));
}
