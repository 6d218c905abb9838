import {childrenOf, type Node, nameOf} from './tree.ts';
import type {Writing} from './writing.ts';

/** Writes a table (OpenDocument 1.3 part 3, section 9); one of a single cell is a frame around text. */
export function writeTable(table: Node, writing: Writing): string {
	const rows = rowsOf(table, false, writing);
	const [first] = rows;
	if (rows.length === 1 && first?.cells.length === 1) return first.cells.join('');
	const written = rows.map(({cells, isHead}) => {
		const name = isHead ? 'th' : 'td';
		return `<tr>${cells.map(cell => `<${name}>${cell}</${name}>`).join('')}</tr>`;
	});
	return `<table>${written.join('')}</table>`;
}

interface TableRow {
	readonly cells: readonly string[];
	readonly isHead: boolean;
}

/** Rows stand in the table, and in groups of rows and of head rows. */
function rowsOf(parent: Node, isHead: boolean, writing: Writing): readonly TableRow[] {
	return childrenOf(parent).flatMap(node => {
		switch (nameOf(node)) {
			case 'table:table-row':
				return [{cells: cellsOf(node, writing), isHead}];
			case 'table:table-header-rows':
				return rowsOf(node, true, writing);
			case 'table:table-rows':
			case 'table:table-row-group':
				return rowsOf(node, isHead, writing);
			default:
				return [];
		}
	});
}

function cellsOf(row: Node, writing: Writing): readonly string[] {
	return childrenOf(row)
		.filter(node => /^table:(?:covered-)?table-cell$/.test(nameOf(node)))
		.map(cell => writing.writeBlocks(childrenOf(cell)));
}
