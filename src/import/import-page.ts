import {repairText} from '../core/text/damage/repair-text.ts';
import {splitBlocks} from './boilerplate/block.ts';
import {cleanPage, type Judge} from './boilerplate/clean-page.ts';
import {keepAll} from './boilerplate/cut-page.ts';
import {textJudge} from './boilerplate/load-model.ts';
import {readPage} from './boilerplate/read-page.ts';
import {toImported} from './boilerplate/to-imported.ts';
import type {Imported, ImportOptions} from './imported.ts';
import {looksPlain} from './plain/looks-plain.ts';

/**
 * Reads the text of a page as one gets it by selecting and copying it. What turns out to be plain
 * text, hard-wrapped or in chapters, is read as that, unless one asked for a page.
 */
export async function importPage(
	text: string,
	options: ImportOptions,
	learned?: Judge,
): Promise<Imported> {
	if (options.as === undefined && looksPlain(text)) {
		const {importPlain} = await import('./plain/import-plain.ts');
		return importPlain(text, options);
	}

	const repaired = await repairText(text);
	const blocks = splitBlocks(repaired.text);
	const stories = options.keepAll
		? [keepAll(readPage(blocks, {}))]
		: cleanPage(blocks, learned ?? (await textJudge()));
	return {
		stories: stories.map(story =>
			toImported(story, {name: options.name, repaired: repaired.repaired}),
		),
	};
}
