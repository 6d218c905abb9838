import {words} from '../../core/words/words.ts';
import type {PageBlock} from './block.ts';
import {chooseBlocks} from './choose-blocks.ts';
import type {Column} from './columns.ts';
import {cutPage, keepAll} from './cut-page.ts';
import {cutStory} from './cut-story.ts';
import {findDatelines} from './find-datelines.ts';
import type {TitleModel} from './find-title.ts';
import {readHead} from './head.ts';
import {means} from './label-meanings.ts';
import {isStory, type Labelled} from './labelled.ts';
import {namesCategories} from './lists.ts';
import type {KnownFacts, PageStory} from './page-story.ts';
import {pinBlocks} from './pins.ts';
import {type Page, readPage} from './read-page.ts';
import {isPageOfStories} from './several.ts';
import {findTail} from './tail.ts';

/** What was learned, as a page is asked for it. */
export interface Judge {
	/** How likely each block is a part of the article, 0 to 1. */
	readonly inside: (blocks: readonly Labelled[]) => Column;
	/** Tells titles from other lines, where no markup names the title. */
	readonly titles?: TitleModel | undefined;
}

/**
 * Cuts the stories out of the blocks of a page: exact rules pin what they are certain of, the
 * judge decides the rest, and the facts are read from what stands around the text. A page with no
 * prose, or with nothing that looks like an article, becomes one story with all its blocks.
 */
export function cleanPage(
	blocks: readonly PageBlock[],
	judge: Judge,
	known: KnownFacts = {},
): readonly PageStory[] {
	const page = readPage(blocks, known);
	if (!page.blocks.some(isStory)) return [keepAll(page, words.import.doubts.noProse)];
	const isListed = (block: Labelled) => namesCategories(block.text, page.lists.categories);
	const tail = findTail(page.blocks, 0, page.blocks.length, isListed);
	const datelines = findDatelines(page.blocks, tail);
	if (isPageOfStories(page.blocks, datelines)) return cutStories(page, datelines);
	const inside = judge.inside(page.blocks);
	const {isKept, isUnsure} = chooseBlocks(page.blocks, inside, pinBlocks(page));
	return [cutPage(page, isKept, isUnsure, judge.titles && {inside, model: judge.titles})];
}

/** Each story begins at its title and ends where its tail begins. */
function cutStories(page: Page, datelines: readonly number[]): readonly PageStory[] {
	const starts = datelines.map((at, index) => {
		const from = index === 0 ? 0 : (datelines[index - 1] ?? 0) + 1;
		const head = readHead(page.blocks, {start: from, textStart: at + 1, datelineAt: at}, page);
		return index === 0 ? 0 : Math.min(head.titleAt ?? at, at);
	});
	return datelines.map((at, index) => {
		const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? page.blocks.length];
		const tail = findTail(page.blocks.slice(0, end), at + 1, end, block =>
			namesCategories(block.text, page.lists.categories),
		);
		const isKept = page.blocks.map(
			({label}, block) => block > at && block < tail && !means(label, 'interrupts'),
		);
		return cutStory({...page, known: {}}, isKept, {start, end, datelineAt: at});
	});
}
