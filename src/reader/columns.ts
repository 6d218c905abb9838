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

function alignRight(row: Row, width: number): Row {
	return [space(width - rowWidth(row)), ...row];
}
