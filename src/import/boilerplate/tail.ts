import type {Label} from './boilerplate-words.ts';
import {means} from './label-meanings.ts';
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

/**
 * Where the tail of a page begins: the index of its first block, or `end` when there is none. It
 * begins at the first marker that has prose before it, more boilerplate after it, and no run of
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
	return block.label === undefined ? isListed(block) : means(block.label, 'between');
}

function beginsTail(blocks: readonly Labelled[], index: number, end: number): boolean {
	const label = blocks[index]?.label;
	const marker = label && markers[label];
	if (!marker || !isVouchedFor(blocks, index, end, marker)) return false;
	if (!marker.surely && hasStrayProse(blocks, index, end)) return false;
	return !hasRunOfStory(blocks, index + 1, end) && !hasNextStory(blocks, index, end);
}

/** Whether what follows a marker at once is what such a marker is followed by on pages. */
function isVouchedFor(
	blocks: readonly Labelled[],
	index: number,
	end: number,
	marker: Marker,
): boolean {
	const after = blocks.slice(index + 1, end).filter(({label}) => !means(label, 'interrupts'));
	const [next] = after;
	if (!next) return marker.last === true;
	if (next.label !== undefined) return true;
	if (isSentence(next) && !marker.prose) return false;
	const isListToTheEnd = blocks[index]?.label === 'related' && !after.some(isSentence);
	return marker.surely === true || isListToTheEnd || after.some(({label}) => label !== undefined);
}

/** Titles may end in a question mark; a full stop, quotes and a dozen words are of a story. */
function isSentence({isProse, words, text}: Labelled): boolean {
	return isProse && (words >= proseWords || !/[?!…]$/u.test(text) || /^[“"„«—–]/u.test(text));
}

/** So much boilerplate after a marker leaves no doubt, whatever a sidebar says below it. */
const surelyBoilerplate = 3;

/**
 * Whether a paragraph of story stands soon below a marker, where no teaser, no biography and no
 * comment would. Then somebody in the story has said "Archives".
 */
function hasStrayProse(blocks: readonly Labelled[], index: number, end: number): boolean {
	let zone = blocks[index]?.label;
	let boilerplate = 0;
	for (let at = index + 1; at < end && boilerplate < surelyBoilerplate; at++) {
		const block = blocks[at];
		if (block?.label !== undefined && !means(block.label, 'interrupts')) {
			zone = block.label;
			boilerplate++;
		} else if (isStory(block) && !isExpected(blocks, at, zone)) {
			return true;
		}
	}

	return false;
}

/** Whether prose stands where pages have it: a long title, a teaser below its title, a biography. */
function isExpected(blocks: readonly Labelled[], at: number, zone: Label | undefined): boolean {
	const block = blocks[at];
	const above = blocks[at - 1];
	if (!block || zone === 'author-box' || zone === 'comment') return true;
	if (means(zone, 'titles') && !isSentence(block)) return true;
	if (block.words < proseWords) return false;
	return zone === 'related' && above?.label === undefined && above?.isProse === false;
}

/** Words of prose that make a second story, however short, of what has its own dateline. */
const fewestWords = 25;
/** Whether another story with a title, a dateline and a text follows, not in a list of others. */
function hasNextStory(blocks: readonly Labelled[], index: number, end: number): boolean {
	for (let at = index; at < end; at++) {
		const block = blocks[at];
		if (means(block?.label, 'stories')) return false;
		if (block?.label !== 'dateline' || blocks[at - 1]?.label !== undefined || at === index)
			continue;
		const next = blocks.findIndex(
			({label}, after) => after > at && label !== undefined && !means(label, 'interrupts'),
		);
		const text = blocks.slice(at + 1, next < 0 ? end : next).filter(isStory);
		if (text.reduce((sum, {words}) => sum + words, 0) >= fewestWords) return true;
	}

	return false;
}
