import {readDateline} from './dateline.ts';
import {findDatelines} from './find-datelines.ts';
import {means} from './label-meanings.ts';
import type {Labelled, Pin} from './labelled.ts';
import {namesCategories} from './lists.ts';
import type {Page} from './read-page.ts';
import {findTail} from './tail.ts';

/**
 * What the exact rules are certain of: comments and teasers are boilerplate; and where a dateline
 * with its author stands above, and an end that such pages have below, all between is story.
 */
export function pinBlocks({blocks, comments, teasers, lists}: Page): ReadonlyMap<number, Pin> {
	const isListed = (block: Labelled) => namesCategories(block.text, lists.categories);
	const pins = new Map<number, Pin>();
	for (const [index, {label}] of blocks.entries())
		if (means(label, 'never-story')) pins.set(index, 'boilerplate');
	const tail = findTail(blocks, 0, blocks.length, isListed);
	const beginning = labelledRun(blocks, tail);
	if (beginning.some(({label}) => means(label, 'sure-tail')))
		for (let index = tail; index < blocks.length; index++) pins.set(index, 'boilerplate');
	const between = findBetween(blocks, tail);
	if (between) pinAround(blocks, between, pins);
	for (let index = comments?.start ?? 0; index < (comments?.end ?? 0); index++)
		pins.set(index, 'boilerplate');
	for (const index of teasers.flatMap(teaser => teaser.blocks)) pins.set(index, 'boilerplate');
	return pins;
}

function pinAround(blocks: readonly Labelled[], {start, end}: Span, pins: Map<number, Pin>): void {
	for (const [index, {label}] of blocks.entries()) {
		const isInside = index >= start && index < end && !means(label, 'interrupts');
		pins.set(index, isInside ? 'story' : 'boilerplate');
	}
}

/** The dateline of what somebody copied from the title on is among so many first blocks. */
const headOfPaste = 3;

interface Span {
	readonly start: number;
	readonly end: number;
}

/** The blocks between a dateline and the end that answers it; undefined where either is in doubt. */
function findBetween(blocks: readonly Labelled[], tail: number): Span | undefined {
	const [at, ...others] = findDatelines(blocks, tail);
	if (at === undefined || others.length > 0) return undefined;
	const dateline = readDateline(blocks[at]?.text ?? '');
	if (!dateline?.isFull) return undefined;
	const marker = labelledRun(blocks, tail).some(({label}) => means(label, 'ends-story'));
	if (dateline.title !== undefined && tail < blocks.length) return {start: at + 1, end: tail};
	const isPasted = at < headOfPaste && tail === blocks.length;
	return dateline.author !== undefined && (marker || isPasted)
		? {start: at + 1, end: tail}
		: undefined;
}

/** The blocks from an index on, as far as each has a label. */
function labelledRun(blocks: readonly Labelled[], from: number): readonly Labelled[] {
	const end = blocks.findIndex(({label}, index) => index >= from && label === undefined);
	return blocks.slice(from, end < 0 ? blocks.length : end);
}
