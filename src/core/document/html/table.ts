import {greatestOf} from '../../text/extremes.ts';
import {type Block, type Cell, plainText} from '../block.ts';
import type {ReadRows, Sink} from '../frame.ts';
import {joinBlocks, joinCells} from '../table-text.ts';
import type {Writer} from '../writer.ts';
import type {Element} from './elements.ts';

/** A cell that says more is no entry of a table: the page was laid out with one. */
const longestCell = 400;

/** `<table>`: its rows are written when it ends. */
export function openTable(writer: Writer, _attributes: unknown, element: Element): void {
	const rows: ReadRows = [];
	writer.open('table', {...element, rows, onEnd: () => writeTable(rows, writer)});
}

/** `<tr>` */
export function openRow(writer: Writer, _attributes: unknown, element: Element): void {
	writer.nearest(['table'])?.opening.rows?.push([]);
	writer.open('tr', element);
}

/** `<td>` and `<th>` */
export function openCell(
	writer: Writer,
	_attributes: unknown,
	element: Element,
	name: string,
): void {
	const rows = writer.nearest(['table'])?.opening.rows;
	if (rows === undefined) {
		writer.open(name, element);
		return;
	}
	if (rows.length === 0) rows.push([]);
	const row = rows.at(-1);
	const capture = ({blocks}: Sink): void => {
		row?.push({blocks, isHeader: name === 'th'});
	};
	writer.open(name, {...element, capture});
}

function writeTable(rows: ReadRows, writer: Writer): void {
	const cells = rows.flat();
	if (!isData(rows, writer.frame.inside.length)) {
		for (const {blocks} of cells) writer.restore(blocks);
		return;
	}
	const columns = greatestOf(rows.map(row => row.length));
	const texts = rows.map(row =>
		Array.from({length: columns}, (_, at): Cell => joinBlocks(row[at]?.blocks ?? [])),
	);
	const hasHeader = rows[0]?.every(cell => cell.isHeader) ?? false;
	const inside = cells.find(({blocks}) => blocks.length > 0)?.blocks[0]?.inside ?? [];
	const table: Block = {
		kind: 'table',
		header: hasHeader ? (texts[0] ?? []) : [],
		rows: hasHeader ? texts.slice(1) : texts,
		align: Array.from({length: columns}, () => 'left'),
		spans: joinCells(texts),
		inside,
	};
	if (table.spans.length > 0) writer.restore([table]);
}

/** Whether it lists things in columns, and does not just lay out a page. */
function isData(rows: ReadRows, depth: number): boolean {
	const isPlain = (block: Block): boolean =>
		(block.kind === 'paragraph' || block.kind === 'verse') && block.inside.length === depth;
	const isShort = (blocks: readonly Block[]): boolean =>
		blocks.reduce((length, block) => length + plainText(block).length, 0) <= longestCell;
	return (
		rows.some(row => row.length > 1) &&
		rows.flat().every(({blocks}) => blocks.every(isPlain) && isShort(blocks))
	);
}
