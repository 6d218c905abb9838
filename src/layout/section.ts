import type {Block} from '../document/block.ts';
import {blankRowsBetween, blankRowsInOpening} from './blank-rows.ts';
import type {Geometry} from './geometry.ts';
import type {Line} from './line.ts';
import {cutPages, type Page, type Row, tie} from './pages.ts';
import type {Place} from './place.ts';
import type {SetBlock} from './set-block.ts';
import {setOneBlock} from './set-text.ts';
import type {Tools} from './tools.ts';

/** A block with its number. */
export interface Numbered {
	readonly number: number;
	readonly block: Block;
}

/** Rows of a section with the block that each shows; a blank row belongs to the block after it. */
interface SectionRow extends Row {
	/** Index of the block in the section. */
	readonly block: number;
	/** Row of the set block, or -1 for a blank one. */
	readonly row: number;
}

/** A section that is set: rows and pages. */
export interface Section {
	readonly blocks: readonly Numbered[];
	readonly set: readonly SetBlock[];
	/** The row at which each block's own rows begin. */
	readonly firstRows: readonly number[];
	readonly rows: readonly SectionRow[];
	readonly pages: readonly Page[];
}

function isPageTied(block: Block): boolean {
	return block.kind === 'code' || block.kind === 'table';
}

/** Ties of a block's own row to the row before it, within the block. */
function innerTies(block: Block, row: number, count: number, height: number): number {
	if (isPageTied(block)) return count <= height ? tie.box : tie.none;
	if (block.kind === 'heading' || block.kind === 'title') return tie.heading;
	if (count < 4) return tie.shortParagraph;
	return row === 1 || row === count - 1 ? tie.paragraph : tie.none;
}

interface Following {
	/** Rows that must still follow the last heading on its page. */
	owed: number;
	isAfterSceneBreak: boolean;
}

/** Ties of a row to the row before it that come from headings and scene breaks. */
function outerTies(following: Following, block: Block, isFirst: boolean): number {
	const isBreak = block.kind === 'scene-break' && isFirst;
	const scene = following.isAfterSceneBreak || isBreak ? tie.sceneBreak : tie.none;
	return scene | (following.owed > 0 ? tie.heading : tie.none);
}

function follow(following: Following, block: Block): void {
	following.isAfterSceneBreak = block.kind === 'scene-break';
	following.owed = block.kind === 'heading' ? 2 : Math.max(0, following.owed - 1);
}

function blankRowsBefore(blocks: readonly Numbered[], index: number, geometry: Geometry): number {
	const previous = blocks[index - 1];
	const next = blocks[index];
	if (!previous || !next) return 0;
	return previous.number < 0
		? blankRowsInOpening(previous.block, next.block, geometry)
		: blankRowsBetween(previous.block, next.block, geometry);
}

function makeRows(
	blocks: readonly Numbered[],
	set: readonly SetBlock[],
	geometry: Geometry,
): {rows: SectionRow[]; firstRows: number[]} {
	const rows: SectionRow[] = [];
	const firstRows: number[] = [];
	const following: Following = {owed: 0, isAfterSceneBreak: false};
	for (const [index, {block}] of blocks.entries()) {
		const count = set[index]?.starts.length ?? 0;
		const blanks = blankRowsBefore(blocks, index, geometry);
		const outer = outerTies(following, block, true);
		for (let blank = 0; blank < blanks; blank++) {
			rows.push({isBlank: true, ties: outer, block: index, row: -1});
		}
		firstRows.push(rows.length);
		for (let row = 0; row < count; row++) {
			const inner = row === 0 ? tie.none : innerTies(block, row, count, geometry.rows);
			const ties = inner | outerTies(following, block, row === 0);
			rows.push({isBlank: false, ties, block: index, row});
			follow(following, block);
		}
	}
	return {rows, firstRows};
}

/** Sets a section; `previous` is the block before it in the text. */
export function setSection(
	blocks: readonly Numbered[],
	previous: Block | undefined,
	geometry: Geometry,
	tools: Tools,
): Section {
	const set = blocks.map(({block, number}, index) =>
		setOneBlock(block, number, blocks[index - 1]?.block ?? previous, geometry, tools),
	);
	const {rows, firstRows} = makeRows(blocks, set, geometry);
	return {blocks, set, firstRows, rows, pages: cutPages(rows, geometry.rows)};
}

function lineOf(section: Section, {block, row}: SectionRow): Line {
	const number = section.blocks[block]?.number ?? 0;
	const set = section.set[block];
	return set && row >= 0
		? set.lineAt(row)
		: {block: number, start: 0, end: 0, indent: 0, runs: [], kind: 'blank'};
}

/** The lines of a section's page. */
export function linesOfPage(section: Section, page: number): Line[] {
	const {start, end} = section.pages[page] ?? {start: 0, end: 0};
	return section.rows.slice(start, end).map(row => lineOf(section, row));
}

/** Last index whose value is not above `limit`, in an array that never falls; at least 0. */
export function findLast(values: readonly number[], limit: number): number {
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((values[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The page of a section that holds a place; a place outside it counts as its nearest end. */
export function pageOfPlace(section: Section, place: Place): number {
	const first = section.blocks[0]?.number ?? 0;
	const index = Math.min(Math.max(0, place.block - first), section.blocks.length - 1);
	const offset = place.block < first ? 0 : place.offset;
	const starts = section.set[index]?.starts ?? [];
	const row = (section.firstRows[index] ?? 0) + findLast(starts, offset);
	return findLast(
		section.pages.map(page => page.start),
		row,
	);
}

/** The place of a section's row; before the text where there is none at all. */
export function placeOfRow(section: Section, row: number): Place {
	const {block, row: own} = section.rows[row] ?? {block: -1, row: 0};
	const number = section.blocks[block]?.number ?? -1;
	return {block: number, offset: section.set[block]?.starts[Math.max(0, own)] ?? 0};
}
