import type {Column} from './columns.ts';
import {measureText, measureWords, wordsOf} from './features/measure-text.ts';
import {likeness, secondFeatures} from './features/second.ts';
import {type FeatureTable, makeSheet, type Sheet} from './features/sheet.ts';
import {surroundings, wordFeatures} from './features/text.ts';
import type {Labelled} from './labelled.ts';
import {type Lexicon, type PackedLexicon, unpackLexicon} from './lexicon.ts';
import {askTrees, type PackedTrees, type Trees, unpackTrees} from './trees.ts';

/** What was learned of the blocks of pages in one form. */
export interface PackedModel {
	readonly first: PackedTrees;
	/** Absent where the first step is as good alone. */
	readonly second?: PackedTrees;
	/** The names of elements, where the form has markup. */
	readonly names?: PackedLexicon;
}

/** The same, made ready, with the words that all forms share. */
export interface BlockModel {
	readonly words: Lexicon;
	readonly first: Trees;
	readonly second: Trees | undefined;
	readonly names: Lexicon | undefined;
}

export function unpackModel({first, second, names}: PackedModel, words: Lexicon): BlockModel {
	return {
		words,
		first: unpackTrees(first),
		second: second && unpackTrees(second),
		names: names && unpackLexicon(names),
	};
}

/** All features of a block of copied text, those of the second trees included. */
export const textFeatures: FeatureTable = {...surroundings, ...wordFeatures, ...secondFeatures};

/**
 * How likely each block is a part of the article, 0 to 1. Two steps (stacking): the first trees
 * look at the blocks and the page, the second at what the first said of the whole page.
 * `more` are columns that only this form of page has.
 */
export function judgeBlocks(
	blocks: readonly Labelled[],
	model: BlockModel,
	more: ReadonlyMap<string, Column> = new Map(),
	table: FeatureTable = textFeatures,
): Column {
	const words = wordsOf(blocks);
	const measured = new Map([...measureText(blocks), ...more]);
	const lengths = measured.get('words') ?? new Float32Array(blocks.length);
	for (const [name, column] of measureWords(words, lengths, model.words))
		measured.set(name, column);
	const inside = ask(model.first, makeSheet(blocks.length, measured, table));
	if (!model.second) return inside;
	measured.set('inside', inside).set('likeness', likeness(words, inside));
	return ask(model.second, makeSheet(blocks.length, measured, table));
}

function ask(trees: Trees, sheet: Sheet): Column {
	return askTrees(
		trees,
		trees.features.map(name => sheet.column(name)),
		sheet.length,
	);
}
