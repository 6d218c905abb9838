import type {LeftOut, Removed} from '../../core/collection/removed.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {isLittle} from '../../import/boilerplate/doubts.ts';
import {countWords, isProse} from '../../import/boilerplate/measure.ts';
import type {RawText} from './story-text.ts';

/** What was left out of the page of a story, and the way back into its text. */
export interface LeftOutSource {
	/** As it is now. */
	readonly leftOut: () => LeftOut;
	/** Takes the blocks with these indices back. Returns why not, in a sentence. */
	readonly take: (wanted: ReadonlySet<number>) => Promise<SafeText | undefined>;
	/** Undoes the last taking back. Returns why not, in a sentence. */
	readonly undo: () => Promise<SafeText | undefined>;
	/** The text as it is now; undefined when it cannot be read. */
	readonly read: () => Promise<RawText | undefined>;
	/** Whether what is taken back is gone when the story is closed. */
	readonly isForNow: boolean;
}

/** What stands around a book's text belongs to its file and is no prose of a page. */
const aroundBooks: ReadonlySet<string> = new Set(['header', 'licence']);

/** Tells what was left out of a text; it may come out of a record that was sent. */
export function tellLeftOut(body: string, removed: readonly Removed[]): LeftOut {
	const kept = wordsOfProse(body.split(/\n{2,}/));
	const ofPage = removed.filter(({rule}) => !aroundBooks.has(rule)).map(({text}) => text);
	return {
		blocks: removed.map(block => ({...block, text: sanitise(block.text)})),
		isMost: isLittle(kept, kept + wordsOfProse(ofPage)),
	};
}

function wordsOfProse(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + (isProse(text) ? countWords(text) : 0), 0);
}
