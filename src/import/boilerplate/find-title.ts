import type {Column} from './columns.ts';
import {isCandidate, titleSheet} from './features/title.ts';
import type {Labelled} from './labelled.ts';
import type {Lexicon} from './lexicon.ts';
import {plainForm} from './measure.ts';
import {askTrees, type Trees} from './trees.ts';

/** What was learned of titles. */
export interface TitleModel {
	readonly trees: Trees;
	readonly words: Lexicon;
}

/** A line is taken for the title only when it is at least so probable. */
const least = 0.05;
/** A line of verse that goes on in the next is no title. */
const goesOn = /[,;]$/;

/**
 * The line of a page that is most probably the title of its text; undefined where none is.
 * `inside` is how likely each block is of the text, which begins at `start`.
 */
export function findTitle(
	blocks: readonly Labelled[],
	inside: Column,
	start: number,
	{trees, words}: TitleModel,
	siteName: string | undefined,
): number | undefined {
	const sheet = titleSheet(blocks, inside, start, words);
	const columns = trees.features.map(name => sheet.column(name));
	const scores = askTrees(trees, columns, blocks.length);
	const site = siteName && plainForm(siteName);
	let best: number | undefined;
	for (const [index, block] of blocks.entries()) {
		if (!isCandidate(block) || goesOn.test(block.text) || (scores[index] ?? 0) < least) continue;
		if (site !== undefined && plainForm(block.text) === site) continue;
		if (best === undefined || (scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
	}

	return best;
}
