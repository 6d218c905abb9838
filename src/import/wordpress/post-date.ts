import type {StoryDate} from '../../core/collection/story.ts';
import {parseDate} from '../../core/story-format/parse-date.ts';

/**
 * The day of a post as its own site writes it, in the site's time: it stands so on its page and in
 * its archives. Drafts and careless programs have `0000-00-00`; then the next of these counts.
 */
export function postDate(...dates: readonly unknown[]): StoryDate | undefined {
	return dates.map(parseDate).find(date => date !== undefined);
}
