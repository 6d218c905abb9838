import type {Block} from '../document/block.ts';
import type {SafeText} from '../text/safe-text.ts';
import type {Geometry} from './geometry.ts';
import type {Run} from './line.ts';
import type {Marker, ParagraphStyle} from './paragraph-style.ts';
import type {Ruler} from './ruler.ts';

/** Cells by which a quote stands in on each side, in a wide and in a narrow measure. */
const quoteIndent = {wide: 4, narrow: 2};
const wide = 40;
/** Cells of a first-line indent, and of the part of a kept line that is turned over. */
const paragraphIndent = 2;
const turnover = 4;
/** A measure narrower than this has neither. */
const roomForIndents = 20;
/** Cells that are left to the words, however deep they stand in lists and quotes. */
const leastText = 16;

/** Cells that a marker must leave in its own line, or it is not shown. */
const leastBesideMarker = 5;

const noMarker: Marker = {indent: 0, cells: 0, runs: []};

/** A bullet, number or label, and the cells of empty space before it. */
interface Mark {
	readonly at: number;
	readonly text: SafeText;
}

interface Hanging {
	readonly left: number;
	readonly right: number;
	readonly marks: readonly Mark[];
}

/** What a block hangs behind of its own accord. */
function ownMark(block: Block): SafeText | undefined {
	if (block.kind === 'note') return `[${block.label}]` as SafeText;
	return block.kind === 'figure' ? ('▧' as SafeText) : undefined;
}

function hang(block: Block, width: number, ruler: Ruler): Hanging {
	const step = width >= wide ? quoteIndent.wide : quoteIndent.narrow;
	const marks: Mark[] = [];
	let left = 0;
	let right = 0;
	for (const container of block.inside) {
		if (container.kind === 'quote') {
			left += step;
			right += step;
			continue;
		}
		if (container.isFirst) marks.push({at: left, text: container.marker});
		left += ruler(container.marker) + 1;
	}
	const own = ownMark(block);
	if (own === undefined) return {left, right, marks};
	return {left: left + ruler(own) + 1, right, marks: [...marks, {at: left, text: own}]};
}

function join(marks: readonly Mark[], ruler: Ruler): Marker {
	const indent = marks[0]?.at ?? 0;
	let cells = 0;
	const runs: Run[] = [];
	for (const mark of marks) {
		const gap = mark.at - indent - cells;
		runs.push({text: (' '.repeat(gap) + mark.text) as SafeText, isDim: true});
		cells += gap + ruler(mark.text);
	}
	return {indent, cells, runs};
}

/** Where the words stand and what hangs before them; in a narrow measure the indents give way. */
function place(hanging: Hanging, width: number, ruler: Ruler) {
	const marker = join(hanging.marks, ruler);
	if (hanging.left + hanging.right + leastText <= width) {
		return {left: hanging.left, right: hanging.right, marker, firstIndent: 0};
	}
	const left = Math.max(0, Math.min(hanging.left, width - leastText));
	if (marker.indent + marker.cells < left) return {left, right: 0, marker, firstIndent: 0};
	const isTooNarrow = marker.cells === 0 || marker.cells + leastBesideMarker > width;
	if (isTooNarrow) return {left, right: 0, marker: noMarker, firstIndent: 0};
	// The marker stands in the first line, like a word of it.
	return {left: 0, right: 0, marker: {...marker, indent: 0}, firstIndent: marker.cells + 1};
}

function hasKeptLines(block: Block): boolean {
	return block.spans.some(({text}) => text.includes('\n'));
}

/** Whether a paragraph follows another one directly, so that its first line is indented. */
function isContinuation(block: Block, previous: Block | undefined): boolean {
	return (
		block.kind === 'paragraph' &&
		!hasKeptLines(block) &&
		previous?.kind === 'paragraph' &&
		block.inside.length === previous.inside.length &&
		block.inside.every(container => container.kind === 'quote')
	);
}

const keepsLines = new Set<Block['kind']>(['verse', 'code', 'table']);
const isHeadline = new Set<Block['kind']>(['title', 'heading']);
const isProse = new Set<Block['kind']>(['paragraph', 'note', 'figure']);

function breakingOf(block: Block): ParagraphStyle['breaking'] {
	if (keepsLines.has(block.kind)) return 'line by line';
	return isHeadline.has(block.kind) ? 'balanced' : 'as a whole';
}

/** How a block is set, given the block before it. */
export function styleOf(
	block: Block,
	previous: Block | undefined,
	geometry: Geometry,
	ruler: Ruler,
): ParagraphStyle {
	const {width} = geometry;
	const placed = place(hang(block, width, ruler), width, ruler);
	const hasRoom = width >= roomForIndents;
	const isIndented = geometry.paragraphs === 'indented' && isContinuation(block, previous);
	return {
		width,
		left: placed.left,
		right: placed.right,
		marker: placed.marker,
		firstIndent: placed.firstIndent + (hasRoom && isIndented ? paragraphIndent : 0),
		turnover: hasRoom && keepsLines.has(block.kind) ? turnover : 0,
		align: block.kind === 'scene-break' ? 'centre' : 'start',
		isJustified: geometry.isJustified && isProse.has(block.kind) && !hasKeptLines(block),
		isHyphenated: isProse.has(block.kind),
		isStrong: isHeadline.has(block.kind),
		breaking: breakingOf(block),
	};
}
