import type {Block, Cell} from '../document/block.ts';
import type {Run} from '../layout/line.ts';
import {measure} from '../layout/ruler.ts';
import {toTableToken} from './cell-tokens.ts';
import {columnWidths} from './column-widths.ts';
import {parseAnsi} from './parse-ansi.ts';
import {setRecords} from './records.ts';
import {gutter, render} from './render.ts';

type Table = Block & {readonly kind: 'table'};
type Rows = ReadonlyArray<readonly Run[]>;

/** Rendering columns takes more than linear time: a longer table is set as records. */
const mostRows = 200;

const rule = /^[─┼]+$/;
const line = /([│─┼]+)/;

/** Sets a table in columns, or as records where a column would cut a word. */
export function setTable(table: Table, width: number): Rows {
	if (table.rows.length > mostRows) return setRecords(table, width);
	const columns = Math.max(1, ...[table.header, ...table.rows].map(row => row.length));
	const full: Table = {
		...table,
		align: Array.from({length: columns}, (_, at) => table.align[at] ?? 'left'),
	};
	const widths = columnWidths(demands(full), width - (columns - 1) * gutter);
	if (widths === undefined) return setRecords(table, width);
	const rows = parseAnsi(render(toTableToken(full), {widths, align: full.align}));
	return isWhole(rows, full, width)
		? calm(rows, full).map(row => trimEnd(dimLines(row)))
		: setRecords(table, width);
}

function demands(table: Table) {
	return table.align.map((_, column) => {
		const texts = [table.header, ...table.rows].map(row => textOf(row[column]));
		const longest = (parts: readonly string[]) =>
			parts.reduce((cells, part) => Math.max(cells, measure(part)), 1);
		return {least: longest(texts.flatMap(text => text.split(/\s+/))), most: longest(texts)};
	});
}

/** Whether no row is too wide and every word is there, once. */
function isWhole(rows: Rows, table: Table, width: number): boolean {
	const lines = rows.map(rowText);
	const cells = [...table.header, ...table.rows.flat()].map(textOf);
	return lines.every(text => measure(text) <= width) && wordsOf(lines) === wordsOf(cells);
}

function wordsOf(texts: readonly string[]): string {
	return texts
		.flatMap(text => text.split(/[\s│─┼]+/))
		.sort()
		.join(' ')
		.trim();
}

/** Rows of one line each need only the rule under the header. */
function calm(rows: Rows, {header, rows: entries}: Table): Rows {
	const rules = rows.filter(row => rule.test(rowText(row))).length;
	const isSingle = rows.length - rules === entries.length + (header.length > 0 ? 1 : 0);
	if (!isSingle) return rows;
	return rows.filter(
		(row, index) => (index === 1 && header.length > 0) || !rule.test(rowText(row)),
	);
}

function dimLines(row: readonly Run[]): readonly Run[] {
	return row.flatMap(run =>
		run.text
			.split(line)
			.filter(text => text !== '')
			.map(
				(text): Run => ({...run, text: text as Run['text'], ...(line.test(text) && {isDim: true})}),
			),
	);
}

/** The space that fills the last column is of no use. */
function trimEnd(row: readonly Run[]): readonly Run[] {
	const last = row.findLastIndex(run => run.text.trim() !== '');
	return row
		.slice(0, last + 1)
		.map((run, index) => (index < last ? run : {...run, text: run.text.trimEnd() as Run['text']}));
}

function rowText(row: readonly Run[]): string {
	return row.map(run => run.text).join('');
}

function textOf(cell: Cell | undefined): string {
	return (cell ?? [])
		.map(span => span.text)
		.join('')
		.replaceAll('\n', ' ');
}
