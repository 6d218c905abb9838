import {longDate} from '../core/collection/date-words.ts';
import type {Comment} from '../core/collection/story.ts';
import type {Block} from '../core/document/block.ts';
import {type Limiter, unlimited} from '../core/document/limiter.ts';
import {readDocuments} from '../core/document/read-documents.ts';
import {safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';

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
		spans: [{text: words.story.comments(comments.length)}],
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
	return {kind: 'byline', inside: [], spans: [{text: safe`${author}${when}`}]};
}
