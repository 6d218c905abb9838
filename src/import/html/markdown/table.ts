import type {Element} from '../dom.ts';
import type {Block, Context} from './block.ts';

/** The most columns that a cell may be said to span. */
const widest = 50;
/** A cell is as wide as the dashes below the header. */
const narrowest = 3;
/** A cell with more characters is a part of the page rather than of a table. */
const longestCell = 400;

/**
 * A table of GFM. One that only lays out a page, with one column, with whole texts or with other
 * tables in its cells, is read cell by cell.
 */
export function writeTable(table: Element, context: Context): readonly Block[] {
	const rows = rowsOf(table);
	const captions = [...table.children].filter(({nodeName}) => /^caption$/i.test(nodeName));
	const above = captions.flatMap(caption => context.writeBlocks(caption, context));
	const cells = rows.map(row => cellsOf(row));
	const columns = cells.reduce((most, row) => Math.max(most, spanOf(row)), 0);
	if (columns < 2 || cells.flat().some(cell => isLayout(cell)))
		return [...above, ...cells.flat().flatMap(cell => context.writeBlocks(cell, context))];
	const lines = cells.map(row => writeRow(row, columns, context));
	const isHeaded = cells[0]?.every(({nodeName}) => /^th$/i.test(nodeName)) ?? false;
	const header = isHeaded ? (lines.shift() ?? '') : `|${'     |'.repeat(columns)}`;
	return [...above, {text: [header, `|${' --- |'.repeat(columns)}`, ...lines].join('\n')}];
}

function rowsOf(table: Element): readonly Element[] {
	return [...table.children].flatMap(child => {
		if (/^tr$/i.test(child.nodeName)) return [child];
		return /^t(?:head|body|foot)$/i.test(child.nodeName) ? rowsOf(child) : [];
	});
}

function cellsOf(row: Element): readonly Element[] {
	return [...row.children].filter(({nodeName}) => /^t[dh]$/i.test(nodeName));
}

function columnsOf(cell: Element): number {
	return Math.min(Math.max(Number(cell.getAttribute('colspan')) || 1, 1), widest);
}

function spanOf(row: readonly Element[]): number {
	return row.reduce((sum, cell) => sum + columnsOf(cell), 0);
}

function isLayout(cell: Element): boolean {
	return (
		(cell.textContent ?? '').length > longestCell ||
		cell.querySelector('table,ul,ol,pre,blockquote,h1,h2,h3') !== null
	);
}

function writeRow(cells: readonly Element[], columns: number, context: Context): string {
	const written = cells.flatMap(cell => [
		writeCell(cell, context),
		...Array<string>(columnsOf(cell) - 1).fill(' '.repeat(narrowest)),
	]);
	while (written.length < columns) written.push(' '.repeat(narrowest));
	return `| ${written.join(' | ')} |`;
}

function writeCell(cell: Element, context: Context): string {
	return context
		.writeBlocks(cell, context)
		.map(({text}) => text.replace(/\\?\n/g, '<br>'))
		.join('<br>')
		.replaceAll('|', '\\|')
		.padEnd(narrowest);
}
