import type {Label} from './boilerplate-words.ts';
import {isPersonName, readByline} from './dateline.ts';
import type {Labelled} from './labelled.ts';

/**
 * What stands beside the buttons of a page, by index: the name above "Follow" is the author's, the
 * figures above "Share" count who liked the story and who answered, and a name that stands twice
 * (`Nell Abara`, `Written by Nell Abara`) begins the box about the author.
 */
export function findButtons(blocks: readonly Labelled[]): ReadonlyMap<number, Label> {
	const found = new Map<number, Label>();
	for (const [index, block] of blocks.entries()) {
		const above = blocks[index - 1];
		const isBox = above !== undefined && readByline(block.text) === above.text;
		if (isBox) found.set(index, 'author-box').set(index - 1, 'author-box');
		if (block.label === 'follow' && above && isName(above)) found.set(index - 1, 'byline');
		if (block.label === 'share' || isBox) addCounts(blocks, index - (isBox ? 2 : 1), found);
	}

	return found;
}

function addCounts(blocks: readonly Labelled[], last: number, found: Map<number, Label>): void {
	for (let at = last; isCount(blocks[at]); at--) found.set(at, 'share');
}

function isName({label, text}: Labelled): boolean {
	return label === undefined && text.includes(' ') && isPersonName(text);
}

function isCount(block: Labelled | undefined): boolean {
	return block !== undefined && /^\d[\d.,]*[KM]?$/iu.test(block.text);
}
