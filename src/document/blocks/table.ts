import type {Tokens} from 'marked';
import type {Cell} from '../block.ts';
import type {Context} from '../context.ts';
import {joinBlocks, joinCells} from '../table-text.ts';

/** A table of GFM. */
export function writeTable(token: Tokens.Table, context: Context): void {
	const read = (cell: Tokens.TableCell): Cell => readCell(cell, context);
	const header = token.header.map(read);
	const rows = token.rows.map(row => row.map(read));
	const align = token.align.map(side => side ?? 'left');
	const spans = joinCells([header, ...rows]);
	if (spans.length > 0) context.writer.add({kind: 'table', header, rows, align, spans, inside: []});
}

function readCell(cell: Tokens.TableCell, {writer, writeInlines}: Context): Cell {
	let read: Cell = [];
	const depth = writer.depth;
	writer.open('', {
		isFloor: true,
		capture: inner => {
			read = joinBlocks(inner.blocks);
		},
	});
	writeInlines(cell.tokens);
	writer.closeTo(depth);
	return read;
}
