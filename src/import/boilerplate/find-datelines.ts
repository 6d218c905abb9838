import {isDividedByDates} from './choose-blocks.ts';
import {readDateline} from './dateline.ts';
import {hasRunOfStory, isStory, type Labelled} from './labelled.ts';
import {proseWords} from './measure.ts';

/**
 * Where stories begin by their datelines: indexes of the datelines that have a text after them.
 * Two or more mean a page of several stories. One that stands below the text, as some themes put
 * it, begins nothing; nor does one in a list of other stories, or a bare date inside the text,
 * which may be an entry of a diary.
 */
export function findDatelines(blocks: readonly Labelled[], end: number): readonly number[] {
	const full = indexesOf(blocks, end, 'dateline');
	const found = full.filter((at, position) => hasText(blocks, at + 1, full[position + 1] ?? end));
	const first = found[0];
	if (first !== undefined && hasRunOfStory(blocks, 0, first)) return [];
	if (first !== undefined) return found;
	return findBareDate(blocks, end);
}

/** Dates of the time before there were pages are dates in a story. */
const firstYear = 1990;

/** A date alone above the text, unless more such dates divide it, as in a diary. */
function findBareDate(blocks: readonly Labelled[], end: number): readonly number[] {
	const dates = indexesOf(blocks, end, 'date').filter((at, position, all) =>
		hasText(blocks, at + 1, all[position + 1] ?? end),
	);
	const [at] = dates;
	if (at === undefined || dates.length > 1 || hasLongProse(blocks, at)) return [];
	const year = readDateline(blocks[at]?.text ?? '')?.date?.year ?? firstYear;
	return year >= firstYear ? [at] : [];
}

function hasLongProse(blocks: readonly Labelled[], before: number): boolean {
	return blocks.slice(0, before).some(block => isStory(block) && block.words >= proseWords);
}

/** How far below the last words a dateline is still that of the story, in blocks. */
const nearText = 4;

/** The dateline that stands right below the text, as some themes put it. */
export function findLateDateline(blocks: readonly Labelled[], tailAt: number): number | undefined {
	const at = blocks.slice(tailAt, tailAt + nearText).findIndex(({label}) => label === 'dateline');
	const others = blocks.slice(tailAt, tailAt + Math.max(at, 0));
	return at < 0 || others.some(({label}) => label === 'related') ? undefined : tailAt + at;
}

function indexesOf(blocks: readonly Labelled[], end: number, label: string): readonly number[] {
	return blocks.flatMap((block, index) => (index < end && block.label === label ? [index] : []));
}

/** Whether prose follows before other boilerplate does; small print may stand between. */
function hasText(blocks: readonly Labelled[], from: number, to: number): boolean {
	return blocks.slice(from, to).some(isStory);
}

/** How far above the text, and inside it, its dateline may stand. In blocks. */
const above = 12;
const inside = 3;

/**
 * The dateline of the kept text: the one that was found for the page, if it stands near the text's
 * beginning; else the nearest full one, or a bare date above a text that is no diary.
 */
export function datelineNear(
	blocks: readonly Labelled[],
	isKept: readonly boolean[],
	found: number | undefined,
): number | undefined {
	const start = isKept.indexOf(true);
	const from = Math.max(0, start - above);
	if (found !== undefined && found >= from && found < start + inside) return found;
	const near = blocks.slice(from, start + inside);
	const full = near.findLastIndex(({label}) => label === 'dateline');
	const bare = isDividedByDates(blocks, isKept)
		? -1
		: near.slice(0, start - from).findLastIndex(({label}) => label === 'date');
	const at = full >= 0 ? full : bare;
	return at < 0 ? undefined : from + at;
}
