import {safe} from '../text/safe-text.ts';
import type {Document} from './block.ts';
import {isTooDeep} from './nesting.ts';
import {readMarkdown} from './read-markdown.ts';
import {readPlainText} from './read-plain-text.ts';
import {runSteadily} from './run-steadily.ts';

/** How long reading may take: so many milliseconds, and some more for each character. */
const patience = {milliseconds: 800, perCharacter: 0.0006};

/**
 * Reads a story's Markdown (without front matter): CommonMark, GFM, footnotes, HTML, and what
 * site generators leave in it. Never throws and never hangs: a text that cannot be understood in
 * time is read as plain paragraphs, and a notice says so.
 */
export function readDocument(markdown: string): Document {
	const limit = patience.milliseconds + markdown.length * patience.perCharacter;
	try {
		if (!isTooDeep(markdown))
			return {blocks: runSteadily(readMarkdown(markdown), limit), notices: []};
	} catch {
		// Whatever went wrong, the words are there to read.
	}
	const notice = safe`This text could not be read as Markdown; it is shown as plain paragraphs.`;
	return {blocks: readPlainText(markdown).blocks, notices: [notice]};
}
