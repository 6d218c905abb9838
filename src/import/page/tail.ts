import type {Label} from './furniture-words.ts';
import {hasRunOfStory, isStory, type Labelled} from './labelled.ts';
import {proseWords} from './measure.ts';

/**
 * Labels that a tail can begin with. `surely`: the words mean nothing else, and no neighbour has
 * to vouch for them. `last`: it may be the very last block of the page. `prose`: running text may
 * follow at once (a comment, a biography).
 */
interface Marker {
	readonly surely?: true;
	readonly last?: true;
	readonly prose?: true;
}

const markers: Readonly<Partial<Record<Label, Marker>>> = {
	'post-navigation': {surely: true},
	neighbour: {last: true},
	related: {},
	comments: {last: true},
	comment: {surely: true, last: true, prose: true},
	'comment-form': {last: true},
	categories: {last: true},
	tags: {last: true},
	archives: {},
	'category-list': {},
	'recent-posts': {},
	'recent-comments': {},
	'author-box': {prose: true},
	follow: {},
	share: {},
	legal: {},
	menu: {},
	dateline: {surely: true, last: true},
	copyright: {surely: true, last: true},
	powered: {surely: true, last: true},
};

/** Blocks that stand between the last words and the first marker, and belong to neither. */
const between: ReadonlySet<Label | undefined> = new Set<Label | undefined>([
	'share',
	'categories',
	'tags',
	'ad',
	'dateline',
	'byline',
	'role',
	'follow',
	'comment-form',
	'comments',
	'author-box',
]);

/**
 * Where the tail of a page begins: the index of its first block, or `end` when there is none. It
 * begins at the first marker that has prose before it, more furniture after it, and no run of
 * story after it. `isListed` tells
 * whether a menu or a category list names the same as a block.
 */
export function findTail(
	blocks: readonly Labelled[],
	start: number,
	end: number,
	isListed: (block: Labelled) => boolean,
): number {
	const firstProse = blocks.findIndex((block, index) => index >= start && isStory(block));
	if (firstProse < 0) return end;
	let tail = end;
	for (let index = firstProse + 1; index < end; index++) {
		if (beginsTail(blocks, index, end)) {
			tail = index;
			break;
		}
	}

	while (tail - 1 > firstProse && isBetween(blocks[tail - 1], isListed)) tail--;
	return tail;
}

function isBetween(block: Labelled | undefined, isListed: (block: Labelled) => boolean): boolean {
	if (!block) return false;
	return block.label === undefined ? isListed(block) : between.has(block.label);
}

function beginsTail(blocks: readonly Labelled[], index: number, end: number): boolean {
	const label = blocks[index]?.label;
	const marker = label && markers[label];
	if (!marker) return false;
	if (!isVouchedFor(blocks, index, end, marker)) return false;
	return !hasRunOfStory(blocks, index + 1, end);
}

/** Whether what follows a marker is what such a marker is followed by on pages. */
function isVouchedFor(
	blocks: readonly Labelled[],
	index: number,
	end: number,
	marker: Marker,
): boolean {
	let at = index + 1;
	while (at < end && blocks[at]?.label === 'ad') at++;
	const next = at < end ? blocks[at] : undefined;
	const furniture = blocks
		.slice(index + 1, end)
		.some(block => block.label !== undefined && block.label !== 'ad');
	if (!next) return marker.last === true;
	if (next.label !== undefined) return true;
	if (next.isProse && next.words >= proseWords && !marker.prose) return false;
	return furniture || (marker.surely === true && !next.isProse);
}
