// A thread that reads files for the one with the screen. Answers are JSON: the text of a file that a
// piece would hold stays here, and a string is handed over faster than a tree of objects.
import {parentPort} from 'node:worker_threads';
import {readRow} from '../folder/entry.ts';
import type {Task} from './helper.ts';

/** One task after the other: the answers are expected in their order. */
let working = Promise.resolve();

parentPort?.on('message', (task: Task) => {
	working = working.then(() => carryOut(task));
});

async function carryOut({paths, root, now, depth}: Task): Promise<void> {
	const rows = [];
	for (const path of paths) rows.push(await readRow(path, root, now, depth));
	parentPort?.postMessage(JSON.stringify(rows));
}
