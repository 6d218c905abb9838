import {longDate} from '../collection/date-words.ts';
import type {Comment, StoryHead} from '../collection/story.ts';
import type {Block} from '../document/block.ts';
import {readDocument} from '../document/read-document.ts';
import {join, type SafeText, safe} from '../text/safe-text.ts';
import {count} from './row.ts';

/** What stands above a story on its first page: title, dateline, categories. */
export function openingOf(story: StoryHead, isStaticPage: boolean): readonly Block[] {
	const title = block('title', story.title);
	if (isStaticPage) return [title];
	return [title, block('byline', dateline(story)), block('byline', topics(story))];
}

/** The comments under a story: nothing when there are none. */
export function commentBlocks(comments: readonly Comment[]): readonly Block[] {
	if (comments.length === 0) return [];
	const heading: Block = {
		kind: 'heading',
		level: 2,
		inside: [],
		spans: [{text: count(comments.length, safe`comment`, safe`comments`)}],
	};
	return [heading, ...comments.flatMap(commentBlock)];
}

function commentBlock({author, date, text}: Comment): readonly Block[] {
	const when = date ? safe` · ${longDate(date)}` : safe``;
	return [block('byline', safe`${author}${when}`), ...readDocument(text).blocks];
}

function dateline(story: StoryHead): SafeText {
	const authors = story.authors.length > 0 ? safe` by ${join(story.authors, safe`, `)}` : safe``;
	const posted = story.date ? safe`Posted on ${longDate(story.date)}` : safe`Undated`;
	const comments =
		story.comments > 0 ? count(story.comments, safe`comment`, safe`comments`) : safe`No comments`;
	return safe`${posted}${authors} · ${comments}`;
}

function topics(story: StoryHead): SafeText {
	const series =
		story.series === undefined
			? []
			: [story.part === undefined ? story.series : safe`${story.series}, part ${story.part}`];
	const tags = story.tags.length > 0 ? [join(story.tags, safe`, `)] : [];
	return join([join(story.categories, safe`, `), ...series, ...tags], safe` · `);
}

function block(kind: 'title' | 'byline', text: SafeText): Block {
	return {kind, inside: [], spans: [{text}]};
}
