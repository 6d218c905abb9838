import {type PackedModel, unpackModel} from '../boilerplate/judge-blocks.ts';
import {lexicon} from '../boilerplate/load-model.ts';
import type {PageModels} from './judge-page.ts';

let models: Promise<PageModels> | undefined;

/** What was learned of saved pages; loaded when one is first read. */
export function htmlModels(): Promise<PageModels> {
	models ??= Promise.all([
		lexicon(),
		import('../boilerplate/weights/text.ts'),
		import('../boilerplate/weights/html.ts'),
	]).then(([words, {text}, {html}]) => ({
		text: unpackModel(text as PackedModel, words),
		html: unpackModel(html as PackedModel, words),
	}));
	return models;
}
