import type {Line} from './line.ts';

/** A block cut into rows; a row's line is made when it is shown. */
export interface SetBlock {
	/**
	 * Offset (UTF-16 units) in the block's plain text at which each row starts, never falling. A
	 * block has at least one row.
	 */
	readonly starts: readonly number[];
	/** The line of a row, counted from 0. */
	readonly lineAt: (row: number) => Line;
}
