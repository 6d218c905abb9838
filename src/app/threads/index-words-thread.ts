// A thread that keeps the words of stories for the search.
import {parentPort, workerData} from 'node:worker_threads';
import {fillAllWords} from '../../disk/workers/fill-all-words.ts';
import type {WordsTask} from '../../disk/workers/fill-in-thread.ts';
import {foreign} from '../shelf/read-foreign.ts';

await fillAllWords(workerData as WordsTask, foreign);
parentPort?.postMessage('done');
