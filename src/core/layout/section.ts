import type {Place} from '../anchors/place.ts';
import type {Block} from '../document/block.ts';
import {blankRowsBetween, blankRowsInOpening} from './blank-rows.ts';
import type {Geometry} from './geometry.ts';
import type {Line} from './line.ts';
import {cutPages, type Page} from './pages.ts';
import {addBlankRows, addRows, type Rows, type SectionRow} from './section-rows.ts';
import type {SetBlock} from './set-block.ts';
import {setOneBlock} from './set-text.ts';
import type {Tools} from './tools.ts';

/**
 * A section, set from its first block as far as is asked for: rows, and the pages that no later
 * block can change. A memory, filled by the functions of this file only.
 */
export interface Section extends Rows {
	readonly blocks: readonly Block[];
	/** The number of the first of them; below 0 for what stands before the text. */
	readonly first: number;
	/** The block before them in the text. */
	readonly previous: Block | undefined;
	readonly geometry: Geometry;
	readonly tools: Tools;
	readonly set: SetBlock[];
	/** The row at which each block's own rows begin. */
	readonly firstRows: number[];
	readonly pages: Page[];
	/** How many pages it has, once all of it was set; its rows may have been let go since. */
	pageCount: number | undefined;
	/** Whether its lines were asked for: then they stay. */
	isShown: boolean;
}

/** Begins a section of which nothing is set; `previous` is the block before it in the text. */
export function openSection(
	blocks: readonly Block[],
	first: number,
	previous: Block | undefined,
	geometry: Geometry,
	tools: Tools,
): Section {
	return {
		blocks,
		first,
		previous,
		geometry,
		tools,
		set: [],
		firstRows: [],
		rows: [],
		pages: [],
		pageCount: undefined,
		isShown: false,
		following: {owed: 0, isAfterSceneBreak: false},
	};
}

/** Whether all of a section is set. */
function isWhole({blocks, set, pages}: Section): boolean {
	return set.length === blocks.length && pages.length > 0;
}

/** Sets the next block of a section, and the pages that are certain then. */
function setNextBlock(section: Section): void {
	const {blocks, first, firstRows, geometry, pages, rows, set, tools} = section;
	const index = set.length;
	const block = blocks[index];
	if (block) {
		const previous = blocks[index - 1];
		const next = setOneBlock(block, first + index, previous ?? section.previous, geometry, tools);
		if (previous) addBlankRows(section, block, index, blanksBetween(section, previous, block));
		firstRows.push(rows.length);
		addRows(section, block, index, next.starts.length, geometry.rows);
		set.push(next);
	}

	cutPages(rows, geometry.rows, pages, set.length === blocks.length);
	if (isWhole(section)) section.pageCount = pages.length;
}

/**
 * Sets the next block of a section to count its pages. Once they are counted, the rows of a section
 * that nobody has looked at go: all rows of a long text, for every size that a window takes, would be
 * more than the text itself.
 */
export function countNextBlock(section: Section): void {
	setNextBlock(section);
	const {set, firstRows, rows, pages, following} = section;
	if (section.pageCount === undefined || section.isShown) return;
	for (const memory of [set, firstRows, rows, pages]) memory.length = 0;
	following.owed = 0;
	following.isAfterSceneBreak = false;
}

function blanksBetween({first, set, geometry}: Section, previous: Block, next: Block): number {
	const isOpening = first + set.length <= 0;
	return isOpening
		? blankRowsInOpening(previous, next, geometry)
		: blankRowsBetween(previous, next, geometry);
}

/** The number of pages of a section, all of which is set for that. */
export function countPages(section: Section): number {
	while (section.pageCount === undefined) setNextBlock(section);
	return section.pageCount;
}

/** Whether a section has a page; as much is set as tells. */
export function hasPage(section: Section, page: number): boolean {
	if (section.pageCount !== undefined) return page < section.pageCount;
	setToPage(section, page);
	return page < section.pages.length;
}

function setToPage(section: Section, page: number): void {
	while (section.pages.length <= page && !isWhole(section)) setNextBlock(section);
}

function lineOf(section: Section, {block, row}: SectionRow): Line {
	const set = section.set[block];
	return set && row >= 0
		? set.lineAt(row)
		: {block: section.first + block, start: 0, end: 0, indent: 0, runs: [], kind: 'blank'};
}

/** The rows of a section's page, which is set for that. */
export function rowsOfPage(section: Section, page: number): Page {
	setToPage(section, page);
	return section.pages[page] ?? {start: 0, end: 0};
}

/** The lines of a section's page. */
export function linesOfPage(section: Section, page: number): Line[] {
	const {start, end} = rowsOfPage(section, page);
	section.isShown = true;
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
	const {blocks, first, firstRows, pages, set} = section;
	const index = Math.min(Math.max(0, place.block - first), blocks.length - 1);
	const offset = place.block < first ? 0 : place.offset;
	while (set.length <= index && !isWhole(section)) setNextBlock(section);
	const row = (firstRows[index] ?? 0) + findLast(set[index]?.starts ?? [], offset);
	while ((pages.at(-1)?.end ?? 0) <= row && !isWhole(section)) setNextBlock(section);
	return findLast(
		pages.map(page => page.start),
		row,
	);
}

/** The place of a section's row that is set; before the text where there is none at all. */
export function placeOfRow(section: Section, row: number): Place {
	const shown = section.rows[row];
	if (!shown) return {block: -1, offset: 0};
	const {block, row: own} = shown;
	return {block: section.first + block, offset: section.set[block]?.starts[Math.max(0, own)] ?? 0};
}
