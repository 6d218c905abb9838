import type {Block} from '../document/block.ts';
import type {Geometry} from './geometry.ts';

/** On a page with fewer rows than this, air between blocks is never more than one row. */
const airyRows = 16;

function isItem(block: Block): boolean {
	return block.inside.some(container => container.kind === 'item');
}

/** Blank rows after a title or a byline. */
function blankRowsAfterPart(previous: Block, next: Block, geometry: Geometry): number {
	if (next.kind === 'byline') return previous.kind === 'title' ? 1 : 0;
	return geometry.rows >= airyRows ? 2 : 1;
}

function isRunningOn(previous: Block, next: Block): boolean {
	const isProse = previous.kind === 'paragraph' && next.kind === 'paragraph';
	return isProse && previous.inside.length === next.inside.length;
}

/** Blank rows between two blocks that follow one another. */
export function blankRowsBetween(previous: Block, next: Block, geometry: Geometry): number {
	if (previous.kind === 'title' || previous.kind === 'byline') {
		return blankRowsAfterPart(previous, next, geometry);
	}
	if (next.kind === 'heading') return geometry.rows >= airyRows && next.level <= 2 ? 2 : 1;
	if (isItem(previous) && isItem(next)) return 0;
	if (previous.kind === 'note' && next.kind === 'note') return 0;
	return geometry.paragraphs === 'indented' && isRunningOn(previous, next) ? 0 : 1;
}
