import type {SafeText} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import type {Block} from './block.ts';
import {type Limiter, unlimited} from './limiter.ts';
import {readMarkdown} from './read-markdown.ts';
import {readPlainText} from './read-plain-text.ts';
import {runSteadily, type TimeLimit} from './run-steadily.ts';

/** A story's text that is being read: from its beginning, as far as is asked for. */
export interface Reading {
	/**
	 * What has been read so far; the whole is these blocks and more. It is the same list each time,
	 * which grows, and a block in it never changes: but for a text that turns out to be unreadable,
	 * which is another list from then on, of the whole as plain paragraphs.
	 */
	readonly blocks: () => readonly Block[];
	/** Reads on for about so many milliseconds, at least a step; tells whether all has been read. */
	readonly readOn: (durationMs: number) => boolean;
	/** What there is to say of the text; known when all has been read. */
	readonly notices: () => readonly SafeText[];
}

/** For so many characters. Honest texts need a tenth of it; on a slow machine, a half. */
export function timeLimitFor(characters: number): TimeLimit {
	return {stepMs: 600 + characters / 20_000, graceMs: 500, unitsPerMs: 600};
}

/**
 * Begins to read a story's Markdown (without front matter): CommonMark, GFM, footnotes, HTML, and
 * what site generators leave in it. Never throws and never hangs, nor does what it gives: a text
 * that cannot be understood in the limiter's time is read as plain paragraphs, and a notice says so.
 */
export function beginReading(markdown: string, limiter: Limiter = unlimited): Reading {
	const read: Block[] = [];
	const runOn = runSteadily(readMarkdown(markdown, read), timeLimitFor(markdown.length), limiter);
	let plain: readonly Block[] | undefined;
	return {
		blocks: () => plain ?? read,
		readOn(durationMs) {
			if (plain !== undefined) return true;
			try {
				return runOn(durationMs);
			} catch {
				// Whatever went wrong, the words are there to read.
				plain = readPlainText(markdown).blocks;
				return true;
			}
		},
		notices: () => (plain === undefined ? [] : [words.shelf.notMarkdown]),
	};
}
