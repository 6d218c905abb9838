import type {Block} from '../document/block.ts';
import type {Geometry} from './geometry.ts';

/** On a page with fewer rows than this, air between blocks is never more than one row. */
const airyRows = 16;

function isItem(block: Block): boolean {
	return block.inside.some(container => container.kind === 'item');
}

/** Whether a block goes on in an item of a list that another block has begun. */
function isWithinItem(block: Block): boolean {
	const item = block.inside.findLast(container => container.kind === 'item');
	return item?.kind === 'item' && !item.isFirst;
}

/** Blank rows between two blocks of lists: items stand close, but not if they have paragraphs. */
function blankRowsInList(previous: Block, next: Block): number {
	return isWithinItem(next) || isWithinItem(previous) ? 1 : 0;
}

/** Whether prose goes on, so that a first-line indent parts the two blocks. */
function isRunningOn(previous: Block, next: Block): boolean {
	const isProse = previous.kind === 'paragraph' && next.kind === 'paragraph';
	return isProse && previous.inside.length === next.inside.length;
}

/** Blank rows before the next block of an opening, or between it and the text. */
export function blankRowsInOpening(previous: Block, next: Block, geometry: Geometry): number {
	if (next.kind === 'byline') return previous.kind === 'title' ? 1 : 0;
	return geometry.rows >= airyRows ? 2 : 1;
}

/** Blank rows between two blocks that follow one another. */
export function blankRowsBetween(previous: Block, next: Block, geometry: Geometry): number {
	if (next.kind === 'heading') return geometry.rows >= airyRows && next.level <= 2 ? 2 : 1;
	if (previous.kind === 'byline') return 0;
	if (previous.kind === 'note' && next.kind === 'note') return 0;
	if (isItem(previous) && isItem(next)) return blankRowsInList(previous, next);
	return geometry.paragraphs === 'indented' && isRunningOn(previous, next) ? 0 : 1;
}
