import type {SafeText} from '../text/safe-text.ts';
import {safe, slice} from '../text/safe-text.ts';
import {countWords} from '../text/words.ts';
import {type Block, type Document, plainText} from './block.ts';

/** A line of a table of contents. */
export interface Entry {
	readonly title: SafeText;
	/** 1 to 6, as of a heading. */
	readonly level: number;
	/** Number of the block where it begins. */
	readonly block: number;
}

/** A story with fewer words has no use for its scenes as contents. */
const longStory = 2000;
/** The longest title made of a scene's first words, in UTF-16 units. */
const longestTitle = 48;

/** The contents of a story: its headings, or the scenes of a long story that has none. */
export function listContents(document: Document): readonly Entry[] {
	const headings = document.blocks.flatMap((block, index): Entry[] =>
		block.kind === 'heading' ? [{title: onOneLine(block), level: block.level, block: index}] : [],
	);
	return headings.length > 0 ? headings : listScenes(document.blocks);
}

function listScenes(blocks: readonly Block[]): readonly Entry[] {
	if (!blocks.some(block => block.kind === 'scene-break') || !isLong(blocks)) return [];
	return blocks.flatMap((block, index): Entry[] => {
		const opens = index === 0 || blocks[index - 1]?.kind === 'scene-break';
		if (!opens || block.kind === 'scene-break' || block.kind === 'note') return [];
		return [{title: firstWords(onOneLine(block)), level: 1, block: index}];
	});
}

function isLong(blocks: readonly Block[]): boolean {
	let words = 0;
	for (const block of blocks) {
		const count = countWords(plainText(block));
		words += count.words + count.characters / 2;
		if (words >= longStory) return true;
	}
	return false;
}

function onOneLine(block: Block): SafeText {
	return plainText(block).replace(/\s+/g, ' ').trim() as SafeText;
}

function firstWords(text: SafeText): SafeText {
	if (text.length <= longestTitle) return text;
	const space = text.lastIndexOf(' ', longestTitle);
	const end = space > 0 ? space : longestTitle;
	const cut = slice(text, 0, end)
		.replace(/[\s,;:.–—-]+$/u, '')
		.toWellFormed() as SafeText;
	return safe`${cut} …`;
}
