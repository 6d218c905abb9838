import type {SafeText} from '../text/safe-text.ts';
import type {Block, Cell, Span} from './block.ts';

/** A table's words as the plain text of its block: a line a row, cells apart by a space. */
export function joinCells(rows: ReadonlyArray<readonly Cell[]>): readonly Span[] {
	const lines = rows.map(row =>
		join(
			row.filter(cell => cell.length > 0),
			' ',
		),
	);
	return join(
		lines.filter(line => line.length > 0),
		'\n',
	);
}

/** The words of several blocks as one cell, a line each. */
export function joinBlocks(blocks: readonly Block[]): readonly Span[] {
	return join(
		blocks.map(block => block.spans).filter(spans => spans.length > 0),
		'\n',
	);
}

function join(parts: ReadonlyArray<readonly Span[]>, separator: string): readonly Span[] {
	return parts.flatMap((part, index) =>
		index === 0 ? part : [{text: separator as SafeText}, ...part],
	);
}
