import type {Pin} from '../boilerplate/labelled.ts';
import type {DomBlock} from './page-blocks.ts';

/** Elements that hold notes, by what themes call them and by role (DPUB-ARIA 1.1). */
const notes = '.footnote,.footnotes,[role="doc-endnotes"],[role="doc-footnote"]';

/** Notes belong to the text that refers to them, however far below it they stand. */
export function pinFootnotes(
	blocks: readonly DomBlock[],
	pins: ReadonlyMap<number, Pin>,
): ReadonlyMap<number, Pin> {
	const own = new Map(pins);
	for (const [index, {element}] of blocks.entries())
		if (element.closest(notes)) own.set(index, 'story');
	return own;
}
