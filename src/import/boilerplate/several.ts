import {readDateline} from './dateline.ts';
import type {Labelled} from './labelled.ts';
import {isTitleLike} from './measure.ts';

/**
 * Whether a page holds several stories, as the front of a blog does: each has a dateline that
 * names its author, a title of its own right above, and boilerplate of its own before the next one.
 */
export function isPageOfStories(
	blocks: readonly Labelled[],
	datelines: readonly number[],
): boolean {
	if (datelines.length < 2) return false;
	return datelines.every((at, index) => {
		const title = blocks[at - 1];
		const isTitled = title !== undefined && title.label === undefined && isTitleLike(title.text);
		const dateline = readDateline(blocks[at]?.text ?? '');
		const between = blocks.slice(at + 1, (datelines[index + 1] ?? blocks.length) - 1);
		return isTitled && dateline?.author !== undefined && hasEnd(between);
	});
}

function hasEnd(blocks: readonly Labelled[]): boolean {
	return blocks.some(
		({label}) =>
			label === 'categories' ||
			label === 'comments' ||
			label === 'tags' ||
			label === 'comment-form',
	);
}
