// A thread that asks followed sites for what is new, until it is told to stop.
import {parentPort, workerData} from 'node:worker_threads';
import type {UpdateTask} from '../sites/update-in-thread.ts';

const ending = new AbortController();
parentPort?.once('message', () => ending.abort());
// Loaded as the commands load it: its errors are known by their class.
const {updateSites} = await import('../sites/update-sites.ts');
const report = await updateSites({
	...(workerData as UpdateTask),
	signal: ending.signal,
	onProgress: (_, done, all) => parentPort?.postMessage({done, all}),
});
parentPort?.postMessage(report);
