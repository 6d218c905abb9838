// A thread that reads files for the one with the screen. Answers are JSON: the text of a file that a
// piece would hold stays here, and a string is handed over faster than a tree of objects.
import {parentPort} from 'node:worker_threads';
import {readRow} from './entry.ts';
import type {Task} from './helper.ts';

parentPort?.on('message', async ({paths, root, now}: Task) => {
	const rows = [];
	for (const path of paths) rows.push(await readRow(path, root, now));
	parentPort?.postMessage(JSON.stringify(rows));
});
