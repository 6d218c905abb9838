import {longDate} from '../core/collection/date-words.ts';
import {type Comment, type StoryHead, uncategorised} from '../core/collection/story.ts';
import type {Block} from '../core/document/block.ts';
import {type Limiter, unlimited} from '../core/document/limiter.ts';
import {readDocuments} from '../core/document/read-documents.ts';
import {join, type SafeText, safe} from '../core/text/safe-text.ts';
import {count} from './row.ts';

/** What stands above a story on its first page: title, dateline, categories. */
export function openingOf(story: StoryHead, isStaticPage: boolean): readonly Block[] {
	const title = block('title', story.title);
	if (isStaticPage) return [title];
	return [title, ...dateline(story), ...topics(story)];
}

/** The comments under a story: nothing when there are none. */
export function commentBlocks(
	comments: readonly Comment[],
	limiter: Limiter = unlimited,
): readonly Block[] {
	if (comments.length === 0) return [];
	const heading: Block = {
		kind: 'heading',
		level: 2,
		inside: [],
		spans: [{text: count(comments.length, safe`comment`, safe`comments`)}],
	};
	const texts = readDocuments(
		comments.map(({text}) => text),
		limiter,
	);
	return [
		heading,
		...comments.flatMap((comment, index) => [bylineOf(comment), ...(texts[index] ?? [])]),
	];
}

function bylineOf({author, date}: Comment): Block {
	const when = date ? safe` · ${longDate(date)}` : safe``;
	return block('byline', safe`${author}${when}`);
}

/** What is known of when and by whom; a bare text has no dateline. */
function dateline(story: StoryHead): readonly Block[] {
	const authors = join(story.authors, safe`, `);
	if (!story.date && authors === '' && story.comments === 0) return [];
	const posted = story.date ? safe`Posted on ${longDate(story.date)}` : longDate(undefined);
	const by = authors === '' ? safe`` : safe` by ${authors}`;
	const words = story.date || authors === '' ? safe`${posted}${by}` : safe`By ${authors}`;
	const comments =
		story.comments > 0 ? count(story.comments, safe`comment`, safe`comments`) : safe`No comments`;
	return [block('byline', safe`${words} · ${comments}`)];
}

function topics({categories, series, part, tags}: StoryHead): readonly Block[] {
	const named = categories.filter(category => category !== uncategorised);
	const words = [
		...(named.length > 0 ? [join(named, safe`, `)] : []),
		...(series === undefined ? [] : [part === undefined ? series : safe`${series}, part ${part}`]),
		...(tags.length > 0 ? [join(tags, safe`, `)] : []),
	];
	return words.length > 0 ? [block('byline', join(words, safe` · `))] : [];
}

function block(kind: 'title' | 'byline', text: SafeText): Block {
	return {kind, inside: [], spans: [{text}]};
}
