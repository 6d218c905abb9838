import type {Block} from '../document/block.ts';
import {breakGreedily} from './break-greedily.ts';
import {breakOptimally} from './break-optimally.ts';
import {type BreakPoints, type BreakTools, breakKind, findBreakPoints} from './break-points.ts';
import {makeDivider} from './divide-word.ts';
import type {ParagraphStyle} from './paragraph-style.ts';
import type {Shape} from './shape.ts';
import type {Tools} from './tools.ts';
import {findDivisible} from './undivided.ts';

/** A row of a block before its runs are made. */
export interface Row {
	/** The offsets (UTF-16 units) in the block's plain text of what it shows. */
	readonly start: number;
	readonly end: number;
	/** Whether it ends with a hyphen that is not written there. */
	readonly hasHyphen: boolean;
	/** Whether it ends a paragraph or a kept line, and so is never justified. */
	readonly isLast: boolean;
	/** Cells of space before it, without the style's `left`. */
	readonly indent: number;
}

/** How to break without hyphens, and with them where that is allowed. */
interface Passes {
	readonly plain: BreakTools;
	readonly hyphenated: ((base: number) => BreakTools) | undefined;
}

function preparePasses(block: Block, text: string, style: ParagraphStyle, tools: Tools): Passes {
	const room = style.width - style.left - style.right;
	const narrowest = Math.max(1, room - Math.max(style.firstIndent, style.turnover));
	const plain = {ruler: tools.ruler, narrowest};
	if (!style.isHyphenated || !tools.hyphenate) return {plain, hyphenated: undefined};
	const divide = makeDivider(tools.hyphenate);
	const isDivisible = findDivisible(block.spans, text);
	const hyphenated = (base: number): BreakTools => ({
		...plain,
		divide,
		isDivisible: (from, to) => isDivisible(base + from, base + to),
	});
	return {plain, hyphenated};
}

interface Broken {
	readonly points: BreakPoints;
	readonly chosen: readonly number[];
}

/**
 * Breaks a piece of text without `\n` that begins at `base`. Words are hyphenated only if some line
 * is bad without (as TeX does: a first pass without hyphens, and a second one if it is not good).
 */
function breakPiece(
	piece: string,
	base: number,
	passes: Passes,
	shape: Shape,
	style: ParagraphStyle,
): Broken {
	const points = findBreakPoints(piece, passes.plain);
	if (style.breaking === 'line by line') return {points, chosen: breakGreedily(points, shape)};
	const taste = {isJustified: style.isJustified, isBalanced: style.breaking === 'balanced'};
	const {chosen, isGood} = breakOptimally(points, shape, taste);
	if (isGood || !passes.hyphenated) return {points, chosen};
	const more = findBreakPoints(piece, passes.hyphenated(base));
	return {points: more, chosen: breakOptimally(more, shape, taste).chosen};
}

function toRows({points, chosen}: Broken, base: number, firstIndent: number, turnover: number) {
	return chosen.map((to, index): Row => {
		const from = chosen[index - 1] ?? 0;
		return {
			start: base + (points.next[from] as number),
			end: base + (points.end[to] as number),
			hasHyphen: points.kind[to] === breakKind.addedHyphen,
			isLast: index === chosen.length - 1,
			indent: index === 0 ? firstIndent : turnover,
		};
	});
}

/** Cuts a block's plain text into rows; there is at least one. */
export function cutRows(block: Block, text: string, style: ParagraphStyle, tools: Tools): Row[] {
	const passes = preparePasses(block, text, style, tools);
	const room = style.width - style.left - style.right;
	const rest = Math.max(1, room - style.turnover);
	const rows: Row[] = [];
	let base = 0;
	for (const piece of text.split('\n')) {
		const indent = base === 0 ? style.firstIndent : 0;
		const shape = {first: Math.max(1, room - indent), rest};
		const broken = breakPiece(piece, base, passes, shape, style);
		const pieceRows = toRows(broken, base, indent, style.turnover);
		if (pieceRows.length === 0) {
			rows.push({start: base, end: base, hasHyphen: false, isLast: true, indent});
		}
		for (const row of pieceRows) rows.push(row);
		base += piece.length + 1;
	}
	return rows;
}
