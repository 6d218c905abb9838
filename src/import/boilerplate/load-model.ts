import type {Judge} from './clean-page.ts';
import {type BlockModel, judgeBlocks, unpackModel} from './judge-blocks.ts';
import {type Lexicon, unpackLexicon} from './lexicon.ts';
import {type PackedTrees, unpackTrees} from './trees.ts';

let words: Promise<Lexicon> | undefined;
let text: Promise<Judge> | undefined;

/** The words that all forms of pages are weighed by; loaded when a page is first read. */
export function lexicon(): Promise<Lexicon> {
	words ??= import('./weights/words.ts').then(loaded => unpackLexicon(loaded.words));
	return words;
}

/** What was learned of copied pages; loaded when one is first read. */
export function textJudge(): Promise<Judge> {
	text ??= Promise.all([lexicon(), import('./weights/text.ts'), import('./weights/title.ts')]).then(
		([known, {text: blocks}, {title}]) => makeJudge(unpackModel(blocks, known), title),
	);
	return text;
}

/** A judge of weights, as they are shipped or as they were just learned. */
export function makeJudge(model: BlockModel, title: PackedTrees): Judge {
	return {
		inside: page => judgeBlocks(page, model),
		titles: {trees: unpackTrees(title), words: model.words},
	};
}
