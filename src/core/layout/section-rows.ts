import type {Block} from '../document/block.ts';
import {keepWith, type Row} from './pages.ts';

/** Rows of a section with the block that each shows; a blank row belongs to the block after it. */
export interface SectionRow extends Row {
	/** Index of the block in the section. */
	readonly block: number;
	/** Row of the set block, or -1 for a blank one. */
	readonly row: number;
}

/** The rows of a section so far, and what they ask of those that follow. */
export interface Rows {
	readonly rows: SectionRow[];
	readonly following: Following;
}

interface Following {
	/** Rows that must still follow the last heading, or the head of a comment, on its page. */
	owed: number;
	isAfterSceneBreak: boolean;
}

function isPageTied(block: Block): boolean {
	return block.kind === 'code' || block.kind === 'table';
}

/** Ties of a block's own row to the row before it, within the block. */
function innerTies(block: Block, row: number, count: number, height: number): number {
	if (isPageTied(block)) return count <= height ? keepWith.box : keepWith.none;
	if (block.kind === 'heading' || block.kind === 'title') return keepWith.heading;
	if (count < 4) return keepWith.shortParagraph;
	return row === 1 || row === count - 1 ? keepWith.paragraph : keepWith.none;
}

/** Ties of a row to the row before it that come from headings and scene breaks. */
function outerTies(following: Following, block: Block, isFirst: boolean): number {
	const isBreak = block.kind === 'scene-break' && isFirst;
	const scene = following.isAfterSceneBreak || isBreak ? keepWith.sceneBreak : keepWith.none;
	// What is headed is a single row where the next head follows it.
	const owed = isHead(block) && isFirst ? mostOwed - 1 : 0;
	return scene | (following.owed > owed ? keepWith.heading : keepWith.none);
}

/** Rows that must follow a head on its page, where so many belong to it. */
const mostOwed = 2;

/** Whether a block heads what follows: a heading, or who wrote a comment. */
function isHead({kind}: Block): boolean {
	return kind === 'heading' || kind === 'byline';
}

function follow(following: Following, block: Block): void {
	following.isAfterSceneBreak = block.kind === 'scene-break';
	following.owed = isHead(block) ? mostOwed : Math.max(0, following.owed - 1);
}

/** Adds the blank rows that stand before the next block of a section. */
export function addBlankRows(
	{rows, following}: Rows,
	block: Block,
	index: number,
	count: number,
): void {
	const ties = outerTies(following, block, true);
	for (let blank = 0; blank < count; blank++) {
		rows.push({isBlank: true, ties, block: index, row: -1});
	}
}

/** Adds the rows of the next block of a section; `height` is that of a page. */
export function addRows(
	{rows, following}: Rows,
	block: Block,
	index: number,
	count: number,
	height: number,
): void {
	for (let row = 0; row < count; row++) {
		const inner = row === 0 ? keepWith.none : innerTies(block, row, count, height);
		const ties = inner | outerTies(following, block, row === 0);
		rows.push({isBlank: false, ties, block: index, row});
		follow(following, block);
	}
}
