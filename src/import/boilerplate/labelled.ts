import type {PageBlock} from './block.ts';
import type {Label} from './boilerplate-words.ts';
import {labelBlock} from './label.ts';
import {means} from './label-meanings.ts';
import {countWords, isProse} from './measure.ts';

/** A block with what it was taken for, before its place on the page is judged. */
export interface Labelled extends PageBlock {
	/** Undefined for all that may belong to a story. */
	readonly label: Label | undefined;
	readonly words: number;
	readonly isProse: boolean;
}

/** Labels each block by itself. */
export function labelBlocks(blocks: readonly PageBlock[]): readonly Labelled[] {
	return blocks.map(block => ({
		...block,
		label: labelBlock(block.text),
		words: countWords(block.text),
		isProse: isProse(block.text),
	}));
}

/** Gives some blocks a label that only their neighbourhood tells. */
export function relabel(
	blocks: readonly Labelled[],
	labels: ReadonlyMap<number, Label>,
): readonly Labelled[] {
	return labels.size === 0
		? blocks
		: blocks.map((block, index) => ({...block, label: labels.get(index) ?? block.label}));
}

/** A run of story: so many prose blocks with so many words, and titles among them the exception. */
const runBlocks = 3;
const runWords = 60;

/**
 * Whether a story runs on somewhere from `start` (to `end`, excluded): three unlabelled prose
 * blocks and 60 words with no boilerplate between them.
 */
export function hasRunOfStory(
	blocks: readonly Labelled[],
	start: number,
	end = blocks.length,
): boolean {
	let prose = 0;
	let short = 0;
	let words = 0;
	for (const block of blocks.slice(start, end)) {
		if (means(block.label, 'interrupts')) continue;
		if (block.label !== undefined) {
			[prose, short, words] = [0, 0, 0];
		} else if (block.isProse && !block.isItem) {
			prose++;
			words += block.words;
			if (prose >= runBlocks && words >= runWords && short * 2 <= prose) return true;
		} else {
			short++;
		}
	}

	return false;
}

/** Whether a block is story by all that is known: unlabelled prose. */
export function isStory(block: Labelled | undefined): boolean {
	return block !== undefined && block.label === undefined && block.isProse;
}

/** What is certain of a block, whatever a model says of it. */
export type Pin = 'story' | 'boilerplate';
