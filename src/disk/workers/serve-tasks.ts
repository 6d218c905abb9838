import type {MessagePort} from 'node:worker_threads';
import type {ForeignReader} from '../folder/foreign.ts';
import {readRow} from '../folder/read-row.ts';
import type {Task} from './helper.ts';

/**
 * Reads files for the thread with the screen, which is at the other end of the port: one task after the
 * other, for the answers are expected in their order. Answers are JSON: the text of a file that a piece
 * of it would hold stays here, and a string is handed over faster than a tree of objects.
 */
export function serveTasks(port: MessagePort, foreign: ForeignReader): void {
	const carryOut = async ({paths, root, now, depth}: Task): Promise<void> => {
		const rows = [];
		for (const path of paths) rows.push(await readRow(path, root, now, depth, foreign));
		port.postMessage(JSON.stringify(rows));
	};

	let working = Promise.resolve();
	port.on('message', (task: Task) => {
		working = working.then(() => carryOut(task));
	});
}
