import {setImmediate} from 'node:timers/promises';
import type {ForeignReader} from '../folder/foreign.ts';
import {openStoryIndex} from '../index/story-index.ts';
import type {WordsTask} from './fill-in-thread.ts';
import {fillWords} from './fill-words.ts';

/** Files in one transaction: another process waits no longer for its turn than for so many. */
const atATime = 32;

/** Keeps the words of all stories of some roots for the search, in a thread where no key waits for it. */
export async function fillAllWords(
	{cache, roots}: WordsTask,
	foreign: ForeignReader,
): Promise<void> {
	const index = await openStoryIndex(cache);
	for (const {path, identity} of roots) {
		await fillWords(index.root(path, identity), atATime, setImmediate, foreign);
	}

	await index.close();
}
