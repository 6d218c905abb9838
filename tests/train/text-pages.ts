import {repairText} from '../../src/core/text/damage/repair-text.ts';
import {decodeBytes} from '../../src/core/text/decode/decode-bytes.ts';
import {splitBlocks} from '../../src/import/boilerplate/block.ts';
import {readPage} from '../../src/import/boilerplate/read-page.ts';
import {alignBlocks} from './align.ts';
import {type Form, type MarkedPage, pageBytes} from './corpus.ts';
import type {Raw} from './dataset.ts';

/** The text of a page as the program reads it: decoded, one kind of line ends, repaired. */
export async function pageText(bytes: Uint8Array): Promise<string> {
	const {text} = await decodeBytes(bytes);
	const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\0', ' ');
	return (await repairText(lines)).text;
}

/** How much a page counts that a program marked. */
const silverWeight = 0.6;

/** A page of copied text in blocks, with its article marked; undefined when it is no use. */
export async function readTextPage(
	page: MarkedPage,
	form: Form,
	site: number,
): Promise<Raw | undefined> {
	const bytes = pageBytes(page, form);
	if (!bytes) return undefined;
	const {blocks} = readPage(splitBlocks(await pageText(bytes)), {});
	const shares = alignBlocks(
		blocks.map(({text}) => text),
		page.article,
	);
	if (!shares || (page.isSilver && blocks.length === 0)) return undefined;
	return {
		name: page.name,
		weight: page.isSilver ? silverWeight : 1,
		site,
		blocks,
		shares,
		names: [],
		more: new Map(),
	};
}

/** The lines of a page in all its copied forms, for telling which pages are of one site. */
export async function linesOf(page: MarkedPage): Promise<readonly string[]> {
	const lines: string[] = [];
	for (const form of ['browser', 'terminal'] as const) {
		const bytes = pageBytes(page, form);
		if (bytes) lines.push(...splitBlocks(await pageText(bytes)).map(({text}) => text));
	}

	return lines;
}
