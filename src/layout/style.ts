import type {Block, Container} from '../document/block.ts';
import type {SafeText} from '../text/safe-text.ts';
import type {Geometry} from './geometry.ts';
import type {Run} from './line.ts';
import type {ParagraphStyle} from './paragraph.ts';
import type {Tools} from './tools.ts';

/** Cells by which a quote stands in on each side. */
const quoteIndent = 4;
/** Cells of a first-line indent, and of the part of a verse that is turned over. */
const paragraphIndent = 2;
const verseTurnover = 4;
/** Below this many cells indents shrink, so that words keep most of the width. */
const leastText = 24;

interface Hang {
	left: number;
	right: number;
	/** Cells already taken by what hangs before the text of the first row. */
	readonly marks: Array<{readonly at: number; readonly text: SafeText}>;
}

function markerOf(block: Block): SafeText | undefined {
	if (block.kind === 'note') return `[${block.label}]` as SafeText;
	return block.kind === 'figure' ? ('▧' as SafeText) : undefined;
}

function hang(hanging: Hang, container: Container, tools: Tools): void {
	if (container.kind === 'quote') {
		hanging.left += quoteIndent;
		hanging.right += quoteIndent;
		return;
	}
	if (container.isFirst) hanging.marks.push({at: hanging.left, text: container.marker});
	hanging.left += tools.ruler(container.marker) + 1;
}

function hangAll(block: Block, tools: Tools): Hang {
	const hanging: Hang = {left: 0, right: 0, marks: []};
	for (const container of block.inside) hang(hanging, container, tools);
	const own = markerOf(block);
	if (own !== undefined) {
		hanging.marks.push({at: hanging.left, text: own});
		hanging.left += tools.ruler(own) + 1;
	}
	return hanging;
}

function marker(hanging: Hang, tools: Tools): ParagraphStyle['marker'] {
	const indent = hanging.marks[0]?.at ?? 0;
	let cells = 0;
	const runs: Run[] = [];
	for (const mark of hanging.marks) {
		const gap = mark.at - indent - cells;
		const text = (' '.repeat(gap) + mark.text) as SafeText;
		runs.push({text, isDim: true});
		cells += gap + tools.ruler(mark.text);
	}
	return {indent, runs, cells};
}

/** Whether a paragraph follows another one directly, so that its first line is indented. */
function isContinuation(block: Block, previous: Block | undefined): boolean {
	return (
		block.kind === 'paragraph' &&
		previous?.kind === 'paragraph' &&
		block.inside.length === previous.inside.length &&
		block.inside.every(container => container.kind === 'quote')
	);
}

const centred = new Set<Block['kind']>(['scene-break']);
const hyphenated = new Set<Block['kind']>(['paragraph', 'note', 'figure']);
const strong = new Set<Block['kind']>(['title', 'heading']);
const keptLines = new Set<Block['kind']>(['verse', 'code', 'table']);

function breakingOf(block: Block): ParagraphStyle['breaking'] {
	if (keptLines.has(block.kind)) return 'line by line';
	return strong.has(block.kind) ? 'balanced' : 'as a whole';
}

/** How a block is set, given the block before it. */
export function styleOf(
	block: Block,
	previous: Block | undefined,
	geometry: Geometry,
	tools: Tools,
): ParagraphStyle {
	const hanging = hangAll(block, tools);
	const most = Math.max(0, Math.min(Math.floor(geometry.width / 2), geometry.width - leastText));
	const isTight = hanging.left + hanging.right > most;
	const left = isTight ? Math.min(hanging.left, most) : hanging.left;
	const marks = marker(hanging, tools);
	const fits = marks.indent + marks.cells < Math.max(left, 1);
	const isIndented = geometry.paragraphs === 'indented' && isContinuation(block, previous);
	return {
		width: geometry.width,
		left,
		right: isTight ? 0 : hanging.right,
		firstIndent: isIndented && geometry.width >= leastText ? paragraphIndent : 0,
		turnover: keptLines.has(block.kind) && geometry.width >= leastText ? verseTurnover : 0,
		marker: fits ? marks : {indent: 0, runs: [], cells: 0},
		align: centred.has(block.kind) ? 'centre' : 'start',
		isJustified: geometry.isJustified && hyphenated.has(block.kind),
		isHyphenated: hyphenated.has(block.kind),
		breaking: breakingOf(block),
		isStrong: strong.has(block.kind),
	};
}
