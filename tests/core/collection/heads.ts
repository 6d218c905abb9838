import type {StoryHead} from '../../../src/core/collection/story.ts';
import {parseDate} from '../../../src/core/story-format/parse-date.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';

/** What a test says of a story; the rest is made up. */
export interface Sketch {
	readonly title?: string;
	readonly date?: string;
	readonly authors?: readonly string[];
	readonly categories?: readonly string[];
	readonly tags?: readonly string[];
	readonly series?: string;
	readonly part?: number;
	readonly words?: number;
	readonly commenters?: ReadonlyArray<readonly [author: string, date?: string]>;
}

/** A story's head with this id. */
export function head(id: string, sketch: Sketch = {}): StoryHead {
	const words = sketch.words ?? 230;
	return {
		id: `dogear:${id}`,
		shortId: id,
		path: `/shelf/${id}.md`,
		relativePath: `${id}.md`,
		title: sanitiseLine(sketch.title ?? id),
		date: parseDate(sketch.date),
		authors: (sketch.authors ?? []).map(sanitiseLine),
		categories: (sketch.categories ?? ['Stories']).map(sanitiseLine),
		tags: (sketch.tags ?? []).map(sanitiseLine),
		series: sketch.series === undefined ? undefined : sanitiseLine(sketch.series),
		part: sketch.part,
		lang: undefined,
		words,
		minutes: Math.max(1, Math.round(words / 230)),
		comments: sketch.commenters?.length ?? 0,
		commenters: (sketch.commenters ?? []).map(([author, date]) => ({
			author: sanitiseLine(author),
			date: parseDate(date),
		})),
		row: 0,
	};
}

/** The short ids of stories, for comparing. */
export function idsOf(stories: readonly StoryHead[]): string {
	return stories.map(story => story.shortId).join(' ');
}
