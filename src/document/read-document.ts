import {safe} from '../text/safe-text.ts';
import type {Document} from './block.ts';
import {cutLongBlocks} from './cut-long-blocks.ts';
import {isTooDeep} from './nesting.ts';
import {readMarkdown} from './read-markdown.ts';
import {readPlainText} from './read-plain-text.ts';
import {type Patience, runSteadily} from './run-steadily.ts';

/** Honest texts need a tenth of it; on a slow machine, a half. */
function patienceFor(markdown: string): Patience {
	return {step: 600 + markdown.length / 20_000, grace: 500, pace: 600};
}

/**
 * Reads a story's Markdown (without front matter): CommonMark, GFM, footnotes, HTML, and what
 * site generators leave in it. Never throws and never hangs: a text that cannot be understood in
 * time is read as plain paragraphs, and a notice says so.
 */
export function readDocument(markdown: string): Document {
	try {
		if (!isTooDeep(markdown)) {
			const blocks = runSteadily(readMarkdown(markdown), patienceFor(markdown));
			return {blocks: cutLongBlocks(blocks), notices: []};
		}
	} catch {
		// Whatever went wrong, the words are there to read.
	}
	const notice = safe`This text could not be read as Markdown; it is shown as plain paragraphs.`;
	return {blocks: readPlainText(markdown).blocks, notices: [notice]};
}
