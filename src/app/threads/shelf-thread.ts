// The thread that does all that is done with the disk for a shelf.
import {parentPort, workerData} from 'node:worker_threads';
import {serveWorks} from '../../disk/workers/serve-works.ts';
import {foreign} from '../shelf/read-foreign.ts';

if (parentPort) await serveWorks(parentPort, workerData as string, foreign);
