import type {PageBlock} from './block.ts';
import type {Label} from './boilerplate-words.ts';
import {findButtons} from './buttons.ts';
import {type CommentZone, findComments} from './comments.ts';
import {type Labelled, labelBlocks, relabel} from './labelled.ts';
import {type Lists, readLists} from './lists.ts';
import type {KnownFacts} from './page-story.ts';
import {findSiteName} from './site-name.ts';
import {findTeasers, type Teaser} from './teasers.ts';

/** Everything that exact rules find out about a page before its stories are cut out. */
export interface Page {
	readonly blocks: readonly Labelled[];
	readonly teasers: readonly Teaser[];
	readonly comments: CommentZone | undefined;
	readonly lists: Lists;
	readonly siteName: string | undefined;
	readonly known: KnownFacts;
}

/** Labels the blocks of a page by their words, and then by what stands beside them. */
export function readPage(blocks: readonly PageBlock[], known: KnownFacts): Page {
	const own = labelBlocks(blocks);
	const labelled = relabel(own, findButtons(own));
	const comments = findComments(labelled);
	const inComments = new Map<number, Label>();
	for (let index = comments?.start ?? 0; index < (comments?.end ?? 0); index++)
		inComments.set(index, labelled[index]?.label === 'comments' ? 'comments' : 'comment');
	const withComments = relabel(labelled, inComments);
	const teasers = findTeasers(withComments);
	const inTeasers = new Map(
		teasers.flatMap(teaser => teaser.blocks.map(index => [index, 'related' as const] as const)),
	);
	const all = relabel(withComments, inTeasers);
	return {
		blocks: all,
		teasers,
		comments,
		lists: readLists(all),
		siteName: known.siteName ?? findSiteName(all),
		known,
	};
}
