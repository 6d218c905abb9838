// A thread that keeps the words of stories for the search, so that no key waits for it.
import {setImmediate} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {openStoryIndex} from '../index/story-index.ts';
import type {WordsTask} from './fill-in-thread.ts';
import {fillWords} from './fill-words.ts';

/** Files in one transaction: another process waits no longer for its turn than for so many. */
const atATime = 32;

const {cache, roots} = workerData as WordsTask;
const index = await openStoryIndex(cache);
for (const {path, identity} of roots) {
	await fillWords(index.root(path, identity), atATime, setImmediate);
}

index.close();
parentPort?.postMessage('done');
