import type {Block, Cell} from '../document/block.ts';
import type {Run} from '../layout/line.ts';
import {nothing, type SafeText, safe} from '../text/safe-text.ts';
import {wrap} from './wrap.ts';

type Rows = ReadonlyArray<readonly Run[]>;

/** What stands before the second and later rows of a field. */
const hang: Run = {text: safe`  `};

/** Sets a table that is too wide for columns as records: a field a line, a blank row between. */
export function setRecords({header, rows}: Block & {readonly kind: 'table'}, width: number): Rows {
	if (rows.length === 0) return header.flatMap(cell => wrap(onOneLine(cell), width, hang));
	return rows.flatMap((row, index) => {
		const fields = Math.max(row.length, header.length);
		const lines = Array.from({length: fields}, (_, at) => setField(header[at], row[at], width));
		return index === 0 ? lines.flat() : [[], ...lines.flat()];
	});
}

/** A cell that is empty needs no row, unless it would hide that there is such a column. */
function setField(name: Cell = [], value: Cell = [], width: number): Rows {
	const label = onOneLine(name).map((run): Run => ({...run, isDim: true}));
	const words = onOneLine(value);
	const colon: Run = {text: safe`: `, isDim: true};
	const runs = label.length === 0 ? words : [...label, colon, ...words];
	return runs.length === 0 ? [] : wrap(runs, width, hang);
}

function onOneLine(cell: Cell): readonly Run[] {
	return cell.map(({note: _note, ...span}) => ({
		...span,
		text: (span.text.replaceAll('\n', ' ') || nothing) as SafeText,
	}));
}
