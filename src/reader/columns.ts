import {columnGap} from './frame.ts';
import {fill, type Row, rowWidth, space} from './row.ts';

/** A column of a table-like row. */
export interface Column {
	readonly row: Row;
	/** Cells; undefined takes what the others leave. */
	readonly width?: number | undefined;
	readonly align?: 'right';
}

/** Sets columns beside each other in a width of cells, three cells apart; one may be elastic. */
export function setColumns(columns: readonly Column[], cells: number): Row {
	const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
	const elastic = Math.max(0, cells - fixed - columnGap * (columns.length - 1));
	return columns.flatMap((column, index) => {
		const width = column.width ?? elastic;
		const filled = fill(
			column.align === 'right' ? alignRight(column.row, width) : column.row,
			width,
		);
		return index === 0 ? filled : [space(columnGap), ...filled];
	});
}

/**
 * Sets rows of the same columns under each other in a width of cells. Where something elastic would
 * be cut, the others give up the cells that none of their rows needs.
 */
export function setTable(rows: ReadonlyArray<readonly Column[]>, cells: number): readonly Row[] {
	const isCut = rows.some(columns => naturalWidth(columns) > cells);
	const needed = isCut ? neededWidths(rows) : [];
	return rows.map(columns => {
		const narrower = columns.map((column, index) => ({
			...column,
			width: column.width && Math.min(column.width, needed[index] ?? column.width),
		}));
		return setColumns(
			narrower.filter(({width}) => width !== 0),
			cells,
		);
	});
}

/** Cells of columns when nothing of what is elastic is cut. */
function naturalWidth(columns: readonly Column[]): number {
	const widths = columns.map(({row, width}) => width ?? rowWidth(row));
	return widths.reduce((sum, width) => sum + width, columnGap * (columns.length - 1));
}

function neededWidths(rows: ReadonlyArray<readonly Column[]>): readonly number[] {
	const [first = []] = rows;
	return first.map((_, index) =>
		Math.max(...rows.map(columns => rowWidth(columns[index]?.row ?? []))),
	);
}

function alignRight(row: Row, width: number): Row {
	return [space(width - rowWidth(row)), ...row];
}
