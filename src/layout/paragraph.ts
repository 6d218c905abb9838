import {type Block, plainText} from '../document/block.ts';
import type {SafeText} from '../text/safe-text.ts';
import {breakGreedily} from './break-greedily.ts';
import {breakOptimally} from './break-optimally.ts';
import {type BreakPoints, breakKind, findBreakPoints} from './break-points.ts';
import {makeDivider} from './divide-word.ts';
import {justify} from './justify.ts';
import type {Line, Run} from './line.ts';
import type {Ruler} from './ruler.ts';
import {makeRuns} from './runs.ts';
import type {SetBlock} from './set-block.ts';
import type {Shape} from './shape.ts';
import type {Tools} from './tools.ts';
import {findDivisible} from './undivided.ts';

/** What hangs before the first row of a block: bullets, numbers. */
export interface Marker {
	/** Cells of empty space before it. */
	readonly indent: number;
	readonly cells: number;
	readonly runs: readonly Run[];
}

/** How a block's lines stand in the measure; all in cells. */
export interface ParagraphStyle {
	/** The measure. */
	readonly width: number;
	/** Empty space at the left of every line; the marker stands in it. */
	readonly left: number;
	/** Empty space at the right of every line. */
	readonly right: number;
	/** Further space before the first line. */
	readonly firstIndent: number;
	/** Further space before the lines that a kept line (after `\n`) turns over to. */
	readonly turnover: number;
	/** What stands before the first row, and its indent and cells. */
	readonly marker: {readonly indent: number; readonly runs: readonly Run[]; readonly cells: number};
	readonly align: 'start' | 'centre';
	readonly isJustified: boolean;
	readonly isHyphenated: boolean;
	/** As a whole, with lines of one length, or each as full as it goes. */
	readonly breaking: 'as a whole' | 'balanced' | 'line by line';
	readonly isStrong: boolean;
}

/** A row before its runs are made: offsets (UTF-16 units) and what else its line needs. */
interface Row {
	readonly start: number;
	/** End of what is shown. */
	readonly end: number;
	readonly hasHyphen: boolean;
	/** Whether it is the last of a paragraph or of a kept line, which is never justified. */
	readonly isLast: boolean;
	/** Space before it (cells), without the style's `left`. */
	readonly indent: number;
}

/** Space before the first line and before the others, in cells. */
interface Indents {
	readonly first: number;
	readonly rest: number;
}

const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letter = /\p{L}/u;

/** Whether the first letter of a text is of a script that runs from right to left (UAX #9, P2). */
export function isRightToLeft(text: string): boolean {
	const first = letter.exec(text);
	return first !== null && rightToLeft.test(first[0]);
}

function measureRuns(runs: readonly Run[], ruler: Ruler): number {
	return runs.reduce((sum, run) => sum + ruler(run.text), 0);
}

function choose(points: BreakPoints, shape: Shape, style: ParagraphStyle): number[] {
	if (style.breaking === 'line by line') return breakGreedily(points, shape);
	const isBalanced = style.breaking === 'balanced';
	return breakOptimally(points, shape, {isJustified: style.isJustified, isBalanced});
}

function cut(base: number, points: BreakPoints, indents: Indents, style: ParagraphStyle): Row[] {
	const rows: Row[] = [];
	const room = style.width - style.left - style.right;
	const shape = {
		first: Math.max(1, room - indents.first),
		rest: Math.max(1, room - indents.rest),
	};
	let from = 0;
	for (const to of choose(points, shape, style)) {
		rows.push({
			start: base + (points.next[from] ?? 0),
			end: base + (points.end[to] ?? 0),
			hasHyphen: points.kind[to] === breakKind.addedHyphen,
			isLast: to === points.next.length - 1,
			indent: from === 0 ? indents.first : indents.rest,
		});
		from = to;
	}
	if (rows.length === 0) {
		rows.push({start: base, end: base, hasHyphen: false, isLast: true, indent: indents.first});
	}
	return rows;
}

function cutAll(block: Block, text: string, style: ParagraphStyle, tools: Tools): Row[] {
	const room = Math.max(1, style.width - style.left - style.right);
	const isDivisible = style.isHyphenated ? findDivisible(block.spans, text) : undefined;
	const divide = style.isHyphenated && tools.hyphenate ? makeDivider(tools.hyphenate) : undefined;
	const narrowest = Math.max(1, room - Math.max(style.firstIndent, style.turnover));
	const rows: Row[] = [];
	let base = 0;
	for (const piece of text.split('\n')) {
		const indents = {first: base === 0 ? style.firstIndent : 0, rest: style.turnover};
		const start = base;
		const points = findBreakPoints(piece, {
			ruler: tools.ruler,
			divide,
			narrowest,
			isDivisible: isDivisible && ((from, to) => isDivisible(start + from, start + to)),
		});
		rows.push(...cut(base, points, indents, style));
		base += piece.length + 1;
	}
	return rows;
}

const hyphen: Run = {text: '-' as SafeText};

function runsOf(block: Block, row: Row, style: ParagraphStyle): Run[] {
	const runs = makeRuns(block.spans, row.start, row.end);
	if (row.hasHyphen) runs.push(hyphen);
	return style.isStrong ? runs.map(run => ({...run, strong: true as const})) : runs;
}

/** The marker and the space between it and a text that stands `before` cells from the left. */
function markedWith(marker: Marker, runs: readonly Run[], before: number): Run[] {
	const gap = ' '.repeat(Math.max(0, before - marker.indent - marker.cells)) as SafeText;
	return [...marker.runs, ...(gap === '' ? [] : [{text: gap}]), ...runs];
}

/** Where a row stands: its runs, justified if they are to be, and the space before them. */
function standRow(
	runs: readonly Run[],
	row: Row,
	index: number,
	style: ParagraphStyle,
	tools: Tools,
	isMirrored: boolean,
): Pick<Line, 'indent' | 'runs'> {
	const cells = measureRuns(runs, tools.ruler);
	const room = Math.max(1, style.width - style.left - style.right - row.indent);
	const slack = Math.max(0, room - cells);
	const set = style.isJustified && !row.isLast ? justify(runs, slack, index) : runs;
	const left = style.left + row.indent;
	const isMarked = index === 0 && style.marker.runs.length > 0;
	if (isMirrored && style.align === 'start') {
		const used = set === runs ? cells : room;
		const indent = Math.max(0, style.width - left - used);
		return {indent, runs: isMarked ? markedWith(style.marker, set, left) : set};
	}
	const before = style.align === 'centre' ? left + Math.floor(slack / 2) : left;
	return isMarked
		? {indent: style.marker.indent, runs: markedWith(style.marker, set, before)}
		: {indent: before, runs: set};
}

/** Sets a block as lines of prose. */
export function setParagraph(
	block: Block,
	number: number,
	style: ParagraphStyle,
	tools: Tools,
): SetBlock {
	const text = plainText(block);
	const rows = cutAll(block, text, style, tools);
	const starts = rows.map(row => row.start);
	const lineAt = (index: number): Line => {
		const row = rows[index] as Row;
		const runs = runsOf(block, row, style);
		return {
			block: number,
			start: row.start,
			end: starts[index + 1] ?? text.length,
			...standRow(runs, row, index, style, tools, isRightToLeft(text)),
			kind: block.kind,
		};
	};
	return {starts, lineAt};
}
