import {type Block, plainText} from '../document/block.ts';
import type {SafeText} from '../text/safe-text.ts';
import {alignRow} from './align-row.ts';
import {cutRows, type Row} from './cut-rows.ts';
import type {Line, Run} from './line.ts';
import type {ParagraphStyle} from './paragraph-style.ts';
import {makeRuns} from './runs.ts';
import type {SetBlock} from './set-block.ts';
import type {Tools} from './tools.ts';

const letter = /\p{L}/u;
const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether the first letter of a text is of a script that runs from right to left (UAX #9, P2). */
function isRightToLeft(text: string): boolean {
	const first = letter.exec(text);
	return first !== null && rightToLeft.test(first[0]);
}

const hyphen: Run = {text: '-' as SafeText};

function runsOf(block: Block, row: Row, style: ParagraphStyle): Run[] {
	const runs = makeRuns(block.spans, row.start, row.end);
	if (row.hasHyphen) runs.push(hyphen);
	return style.isStrong ? runs.map(run => ({...run, strong: true as const})) : runs;
}

/** Sets a block as lines of prose. */
export function setParagraph(
	block: Block,
	number: number,
	style: ParagraphStyle,
	tools: Tools,
): SetBlock {
	const text = plainText(block);
	const rows = cutRows(block, text, style, tools);
	const starts = rows.map(row => row.start);
	const lineAt = (index: number): Line => {
		const row = rows[index] as Row;
		const runs = runsOf(block, row, style);
		return {
			block: number,
			start: row.start,
			end: starts[index + 1] ?? text.length,
			...alignRow(runs, row, index, style, tools.ruler, isRightToLeft(text)),
			kind: block.kind,
		};
	};
	return {starts, lineAt};
}
