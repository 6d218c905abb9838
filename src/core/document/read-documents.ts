import type {Block} from './block.ts';
import type {Limiter} from './limiter.ts';
import {readMarkdown} from './read-markdown.ts';
import {readPlainText} from './read-plain-text.ts';
import {timeLimitFor} from './reading.ts';
import {runSteadily} from './run-steadily.ts';

/**
 * Reads many small texts in the time that one as long as all of them is given: the one at which it is
 * over is shown as plain paragraphs, and so are those after it.
 */
export function readDocuments(
	texts: readonly string[],
	limiter: Limiter,
): ReadonlyArray<readonly Block[]> {
	const read: Block[][] = [];
	const characters = texts.reduce((sum, {length}) => sum + length, 0);
	try {
		runSteadily(readEach(texts, read), timeLimitFor(characters), limiter)(Number.POSITIVE_INFINITY);
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
