import type {SafeText} from '../text/safe-text.ts';
import type {Row} from './cut-rows.ts';
import {justify} from './justify.ts';
import type {Line, Run} from './line.ts';
import type {Marker, ParagraphStyle} from './paragraph-style.ts';
import type {Ruler} from './ruler.ts';

/** The marker and the space between it and words that stand `before` cells from the left. */
function markedWith(marker: Marker, runs: readonly Run[], before: number): Run[] {
	const gap = before - marker.indent - marker.cells;
	const space: Run[] = gap > 0 ? [{text: ' '.repeat(gap) as SafeText}] : [];
	return [...marker.runs, ...space, ...runs];
}

/**
 * Where a row stands in the measure: its runs, justified and marked as the style wants, and the
 * space before them. A mirrored row, of a script that runs from right to left, keeps its logical
 * order and stands at the right.
 */
export function alignRow(
	runs: readonly Run[],
	row: Row,
	index: number,
	style: ParagraphStyle,
	ruler: Ruler,
	isMirrored: boolean,
): Pick<Line, 'indent' | 'runs'> {
	const cells = runs.reduce((sum, run) => sum + ruler(run.text), 0);
	const left = style.left + row.indent;
	const slack = Math.max(0, style.width - left - style.right - cells);
	const set = style.isJustified && !row.isLast ? justify(runs, slack, index) : runs;
	const isMarked = index === 0 && style.marker.runs.length > 0;
	if (isMirrored && style.align === 'start') {
		const used = set === runs ? cells : cells + slack;
		const indent = Math.max(0, style.width - left - used);
		return {indent, runs: isMarked ? markedWith(style.marker, set, left) : set};
	}
	const before = style.align === 'centre' ? left + Math.floor(slack / 2) : left;
	return isMarked
		? {indent: style.marker.indent, runs: markedWith(style.marker, set, before)}
		: {indent: before, runs: set};
}
