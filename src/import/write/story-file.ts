import {Document} from 'yaml';
import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryDate} from '../../core/collection/story.ts';
import type {ImportedStory} from '../imported.ts';

/**
 * A date as front matter has it: `2025-11-30`, with `T10:12:00` where the time is known; as much of
 * it as is known.
 */
export function writeDate(written: StoryDate): string {
	const {seconds} = written;
	const pad = (number: number) => String(number).padStart(2, '0');
	const date = isoDate(written) ?? '';
	if (seconds === 0) return date;
	return `${date}T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

/**
 * A story as a Markdown file with front matter. YAML 1.1, so that what older readers would take
 * for a boolean or a date (`no`, `2025-11-30` as a title) is quoted. Empty fields are left out.
 */
export function storyFile(story: ImportedStory, id: string): string {
	const {comments, related} = story;
	const fields: Readonly<Record<string, unknown>> = {
		id,
		guid: story.guid,
		title: story.title,
		layout: story.isPage ? 'page' : undefined,
		date: story.date && writeDate(story.date),
		authors: story.authors,
		categories: story.categories,
		tags: story.tags,
		series: story.series,
		part: story.part,
		lang: story.lang,
		source: story.source,
		site: story.site,
		repaired: story.repaired,
		previous: story.previous,
		next: story.next,
		related: related.map(({title, teaser}) => (teaser === '' ? {title} : {title, teaser})),
		comment_count: story.commentCount,
		comments: comments.map(({author, date, text}) => ({
			author,
			...(date && {date: writeDate(date)}),
			text,
		})),
	};
	const present = Object.entries(fields).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	const head = new Document(Object.fromEntries(present), {version: '1.1'}).toString({
		lineWidth: 0,
		directives: false,
	});
	return `---\n${head}---\n\n${story.body.trim()}\n`;
}
