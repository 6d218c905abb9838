import type {Block} from '../document/block.ts';
import {breakGreedily} from './break-greedily.ts';
import {breakOptimally} from './break-optimally.ts';
import {type BreakPoints, breakKind, findBreakPoints} from './break-points.ts';
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

function choose(points: BreakPoints, shape: Shape, style: ParagraphStyle): number[] {
	if (style.breaking === 'line by line') return breakGreedily(points, shape);
	const isBalanced = style.breaking === 'balanced';
	return breakOptimally(points, shape, {isJustified: style.isJustified, isBalanced});
}

/** The rows of one kept line: a piece of a text without `\n` that begins at `base`. */
function cutPiece(
	points: BreakPoints,
	base: number,
	firstIndent: number,
	style: ParagraphStyle,
): Row[] {
	const room = style.width - style.left - style.right;
	const shape = {
		first: Math.max(1, room - firstIndent),
		rest: Math.max(1, room - style.turnover),
	};
	const chosen = choose(points, shape, style);
	if (chosen.length === 0) {
		return [{start: base, end: base, hasHyphen: false, isLast: true, indent: firstIndent}];
	}
	return chosen.map((to, index) => {
		const from = chosen[index - 1] ?? 0;
		return {
			start: base + (points.next[from] as number),
			end: base + (points.end[to] as number),
			hasHyphen: points.kind[to] === breakKind.addedHyphen,
			isLast: index === chosen.length - 1,
			indent: index === 0 ? firstIndent : style.turnover,
		};
	});
}

/** Cuts a block's plain text into rows; there is at least one. */
export function cutRows(block: Block, text: string, style: ParagraphStyle, tools: Tools): Row[] {
	const room = style.width - style.left - style.right;
	const narrowest = Math.max(1, room - Math.max(style.firstIndent, style.turnover));
	const isHyphenated = style.isHyphenated && tools.hyphenate !== undefined;
	const divide = isHyphenated && tools.hyphenate ? makeDivider(tools.hyphenate) : undefined;
	const isDivisible = isHyphenated ? findDivisible(block.spans, text) : undefined;
	const rows: Row[] = [];
	let base = 0;
	for (const piece of text.split('\n')) {
		const start = base;
		const points = findBreakPoints(piece, {
			ruler: tools.ruler,
			divide,
			narrowest,
			isDivisible: isDivisible && ((from, to) => isDivisible(start + from, start + to)),
		});
		const indent = base === 0 ? style.firstIndent : 0;
		for (const row of cutPiece(points, base, indent, style)) rows.push(row);
		base += piece.length + 1;
	}
	return rows;
}
