import type {Document} from './block.ts';
import {beginReading} from './reading.ts';

/** Reads the whole of a story's Markdown at once, as `beginReading` does. */
export function readDocument(markdown: string): Document {
	const {blocks, notices, readOn} = beginReading(markdown);
	readOn(Number.POSITIVE_INFINITY);
	return {blocks: blocks(), notices: notices()};
}
