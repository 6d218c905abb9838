import type {Column} from './columns.ts';
import {bestThreshold} from './decode.ts';
import {isStory, type Labelled, type Pin} from './labelled.ts';

/** Which blocks of a page are its story. */
export interface Choice {
	readonly isKept: readonly boolean[];
	/** Whether nothing on the page looks like an article: then everything is kept. */
	readonly isUnsure: boolean;
}

/** The surest block of an article is at least so probable. */
const leastSure = 0.2;
/** A little below the best threshold: a reader skips a line more easily than he finds a lost one. */
const benefit = 0.9;
/** Blocks at the ends of the article stay down to this share of the threshold. */
const doubt = 0.85;
/** And those right between two that stay, down to this one: a line of verse, an item of a list. */
const doubtBetween = 0.7;

/** Keeps what is probable enough and what is pinned. At the article's ends, doubt keeps blocks. */
export function chooseBlocks(
	blocks: readonly Labelled[],
	probabilities: Column,
	pins: ReadonlyMap<number, Pin>,
): Choice {
	const pinned = probabilities.map((probability, index) => {
		const pin = pins.get(index);
		return pin === undefined ? probability : pin === 'story' ? 1 : 0;
	});
	const surest = pinned.reduce((most, value) => Math.max(most, value), 0);
	if (surest < leastSure) return {isKept: Array.from(pinned, () => true), isUnsure: true};
	const words = Float32Array.from(blocks, block => block.words);
	const threshold = bestThreshold(pinned, words) * benefit;
	const isKept = Array.from(pinned, probability => probability >= threshold);
	const isDoubtful = (index: number, share = doubt) =>
		blocks[index]?.label === undefined && (pinned[index] ?? 0) >= threshold * share;
	for (let index = 1; index < isKept.length - 1; index++) {
		const isBetween = isKept[index - 1] && isKept[index + 1];
		if (isBetween && isDoubtful(index, doubtBetween)) isKept[index] = true;
	}

	for (let index = isKept.indexOf(true) - 1; isDoubtful(index); index--) isKept[index] = true;
	for (let index = isKept.lastIndexOf(true) + 1; isDoubtful(index); index++) isKept[index] = true;
	trimEnds(blocks, isKept, pins);
	if (isAllStory(blocks, isKept)) isKept.fill(true);
	return {isKept, isUnsure: false};
}

/** A text without boilerplate of which almost nothing would go is a story and nothing else. */
function isAllStory(blocks: readonly Labelled[], isKept: readonly boolean[]): boolean {
	let [kept, all] = [0, 0];
	for (const [index, {words, label}] of blocks.entries()) {
		if (label !== undefined && label !== 'date') return false;
		all += words;
		if (isKept[index]) kept += words;
	}

	return kept >= all * almost;
}

/** This share of a text's words. */
const almost = 0.9;

/**
 * At the ends of an article, what has a label is what it is called; inside, it may be story. A date
 * is the story's own date, unless others divide the text: then it heads the first entry of a diary.
 */
function trimEnds(
	blocks: readonly Labelled[],
	isKept: boolean[],
	pins: ReadonlyMap<number, Pin>,
): void {
	const isDiary = isDividedByDates(blocks, isKept);
	const isBoilerplate = (index: number) => {
		const label = blocks[index]?.label;
		return label !== undefined && !(isDiary && label === 'date') && pins.get(index) !== 'story';
	};

	let [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
	for (; first <= last && (isBoilerplate(last) || !isKept[last]); last--) isKept[last] = false;
	for (; first <= last && (isBoilerplate(first) || !isKept[first]); first++) isKept[first] = false;
	if (isDiary && blocks[first - 1]?.label === 'date') isKept[first - 1] = true;
}

/** Whether dates stand alone between the kept blocks of a text. */
export function isDividedByDates(blocks: readonly Labelled[], isKept: readonly boolean[]): boolean {
	const prose = blocks.findIndex((block, index) => isKept[index] && isStory(block));
	return blocks.some(({label}, index) => index > prose && label === 'date' && isKept[index]);
}
