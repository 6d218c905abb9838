import type {Document} from '../../../src/core/document/block.ts';
import {type Limiter, unlimited} from '../../../src/core/document/limiter.ts';
import {beginReading} from '../../../src/core/document/reading.ts';

/** Reads the whole of a story's Markdown at once. */
export function readDocument(markdown: string, limiter: Limiter = unlimited): Document {
	const {blocks, notices, readOn} = beginReading(markdown, limiter);
	readOn(Number.POSITIVE_INFINITY);
	return {blocks: blocks(), notices: notices()};
}
