// A thread that reads files for the one with the screen.
import {parentPort} from 'node:worker_threads';
import {serveTasks} from '../../disk/workers/serve-tasks.ts';
import {foreign} from '../shelf/read-foreign.ts';

if (parentPort) serveTasks(parentPort, foreign);
