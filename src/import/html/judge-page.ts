import type {Column} from '../boilerplate/columns.ts';
import {measureWords} from '../boilerplate/features/measure-text.ts';
import {type BlockModel, judgeBlocks} from '../boilerplate/judge-blocks.ts';
import type {Labelled} from '../boilerplate/labelled.ts';
import {plainForm} from '../boilerplate/measure.ts';
import type {Document} from './dom.ts';
import {htmlFeatures} from './features.ts';
import {measureHolders} from './measure-holders.ts';
import {measureMarkup, namesAround, shingles, type Verdicts} from './measure-markup.ts';
import type {DomBlock} from './page-blocks.ts';
import {findMain} from './read-main.ts';
import {textBlocks} from './text-blocks.ts';

/** What was learned of saved pages: of their text as if it had been copied, and of their markup. */
export interface PageModels {
	readonly text: BlockModel;
	readonly html: BlockModel;
}

/** How likely each block of a saved page is a part of its article, 0 to 1. */
export function judgePage(
	blocks: readonly DomBlock[],
	labelled: readonly Labelled[],
	verdicts: Verdicts,
	{text, html}: PageModels,
): Column {
	const more = measurePage(blocks, labelled, verdicts, text);
	const lengths = Float32Array.from(labelled, ({words}) => words);
	if (html.names)
		for (const [name, column] of measureWords(namesAround(blocks), lengths, html.names, 'names'))
			more.set(name, column);
	return judgeBlocks(labelled, html, more, htmlFeatures);
}

/** What a page's markup says of each block, and what its text says as if it had been copied. */
export function measurePage(
	blocks: readonly DomBlock[],
	labelled: readonly Labelled[],
	verdicts: Verdicts,
	text: BlockModel,
): Map<string, Column> {
	const inside = judgeBlocks(labelled, text);
	const lengths = Float32Array.from(labelled, ({words}) => words);
	return new Map([
		...measureMarkup(blocks, verdicts),
		['textInside', inside] as const,
		...measureHolders(blocks, inside, lengths),
	]);
}

/** What others say of the page's article: Readability, and the page's own data. */
export function readVerdicts(document: Document, articleBody: string | undefined): Verdicts {
	const main = findMain(document);
	return {
		readable: new Set(main ? textBlocks(main).map(plainForm) : []),
		inData: new Set(shingles(articleBody ?? '')),
	};
}
