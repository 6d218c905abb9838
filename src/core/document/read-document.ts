import type {Block, Document} from './block.ts';
import {readMarkdown} from './read-markdown.ts';
import {readPlainText} from './read-plain-text.ts';
import {beginReading, patienceFor} from './reading.ts';
import {runSteadily} from './run-steadily.ts';

/** Reads the whole of a story's Markdown at once, as `beginReading` does. */
export function readDocument(markdown: string): Document {
	const {blocks, notices, readOn} = beginReading(markdown);
	readOn(Number.POSITIVE_INFINITY);
	return {blocks: blocks(), notices: notices()};
}

/**
 * Reads many small texts with the patience that one as long as all of them is given: the one at which
 * it ends is shown as plain paragraphs, and so are those after it.
 */
export function readDocuments(texts: readonly string[]): ReadonlyArray<readonly Block[]> {
	const read: Block[][] = [];
	const characters = texts.reduce((sum, {length}) => sum + length, 0);
	try {
		runSteadily(readEach(texts, read), patienceFor(characters))(Number.POSITIVE_INFINITY);
	} catch {
		// It took too long.
	}

	return texts.map((text, index) => read[index] ?? readPlainText(text).blocks);
}

function* readEach(texts: readonly string[], read: Block[][]): Generator<number, void> {
	for (const text of texts) {
		const blocks: Block[] = [];
		try {
			yield* readMarkdown(text, blocks);
			read.push(blocks);
		} catch {
			// Whatever went wrong, the words are there to read.
			read.push([...readPlainText(text).blocks]);
		}
	}
}
