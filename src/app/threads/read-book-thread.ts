// A thread that makes one story of a whole book, while its first pages are being read.
import {parentPort, workerData} from 'node:worker_threads';
import type {BookTask} from '../shelf/read-book.ts';
import {foreign} from '../shelf/read-foreign.ts';

const {bytes, path} = workerData as BookTask;
parentPort?.postMessage(await foreign.toStory(bytes, path));
