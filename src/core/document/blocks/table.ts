import type {Tokens} from 'marked';
import type {Cell} from '../block.ts';
import type {Context} from '../context.ts';
import {decodeEntities} from '../entities.ts';
import {joinBlocks, joinCells} from '../table-text.ts';

/** A table of GFM. Cells that the header has no column for are kept in the last one. */
export function writeTable(token: Tokens.Table, context: Context): void {
	const lines = token.raw.split('\n').slice(2);
	const header = token.header.map(cell => readCell(cell, '', context));
	const rows = token.rows.map((row, at) => {
		const surplus = surplusOf(lines[at] ?? '', header.length);
		return row.map((cell, column) =>
			readCell(cell, column === row.length - 1 ? surplus : '', context),
		);
	});
	const align = token.align.map(side => side ?? 'left');
	const spans = joinCells([header, ...rows]);
	if (spans.length > 0) context.writer.add({kind: 'table', header, rows, align, spans, inside: []});
}

function surplusOf(line: string, columns: number): string {
	const cells = line
		.trim()
		.replace(/^\|/, '')
		.split(/(?<!\\)\|/);
	return cells.slice(columns).join(' ').replaceAll('\\|', '|').trim();
}

function readCell(cell: Tokens.TableCell, surplus: string, {writer, writeInlines}: Context): Cell {
	let read: Cell = [];
	const depth = writer.depth;
	writer.open('', {
		isFloor: true,
		capture: inner => {
			read = joinBlocks(inner.blocks);
		},
	});
	writeInlines(cell.tokens);
	writer.write(surplus === '' ? '' : ` ${decodeEntities(surplus)}`);
	writer.closeTo(depth);
	return read;
}
