import type {Block} from '../document/block.ts';
import type {Run} from '../layout/line.ts';
import {setCode} from './code.ts';
import {setTable} from './table.ts';

/** One row of a box; its runs have no place in the block's text. */
export interface BoxLine {
	readonly runs: readonly Run[];
}

/**
 * Sets a block of code or a table as rows of at most `width` cells (a character that is wider
 * than that stands alone). Every word of the block is in them; any other block gives none.
 */
export function setBox(block: Block, width: number): readonly BoxLine[] {
	return rowsOf(block, Math.max(1, width)).map(runs => ({runs}));
}

function rowsOf(block: Block, width: number): ReadonlyArray<readonly Run[]> {
	if (block.kind === 'code') return setCode(block, width);
	return block.kind === 'table' ? setTable(block, width) : [];
}
