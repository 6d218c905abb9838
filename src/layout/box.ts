import {type Block, plainText} from '../document/block.ts';
import type {Line} from './line.ts';
import type {SetBlock} from './set-block.ts';
import type {BoxRow} from './tools.ts';

/**
 * A box as a set block. Its rows share out the block's text evenly, so that every row has a place
 * of its own and a box that is longer than a page is turned like all else.
 */
export function placeBox(
	block: Block,
	number: number,
	indent: number,
	rows: readonly BoxRow[],
): SetBlock {
	const length = plainText(block).length;
	const startOf = (row: number) =>
		length >= rows.length ? Math.floor((row * length) / rows.length) : row;
	const lineAt = (row: number): Line => ({
		block: number,
		start: startOf(row),
		end: Math.max(startOf(row), row + 1 < rows.length ? startOf(row + 1) : length),
		indent,
		runs: rows[row]?.runs ?? [],
		kind: block.kind,
	});
	return {starts: rows.map((_, row) => startOf(row)), lineAt};
}
