import {repairText} from '../core/text/damage/repair-text.ts';
import {splitBlocks} from './boilerplate/block.ts';
import {cleanPage} from './boilerplate/clean-page.ts';
import {toImported} from './boilerplate/to-imported.ts';
import type {Imported, ImportOptions} from './imported.ts';
import {looksPlain} from './plain/looks-plain.ts';

/**
 * Reads the text of a page as one gets it by selecting and copying it. What turns out to be plain
 * text, hard-wrapped or in chapters, is read as that, unless one asked for a page.
 */
export async function importPage(text: string, options: ImportOptions): Promise<Imported> {
	if (options.as === undefined && looksPlain(text)) {
		const {importPlain} = await import('./plain/import-plain.ts');
		return importPlain(text, options);
	}

	const repaired = await repairText(text);
	const stories = cleanPage(splitBlocks(repaired.text));
	return {
		stories: stories.map(story =>
			toImported(story, {name: options.name, repaired: repaired.repaired}),
		),
	};
}
