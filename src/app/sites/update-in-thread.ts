import {on} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {UpdateReport} from './report.ts';

/** Which followed sites are asked (by their folders; all where none are named), and where they are kept. */
export interface UpdateTask {
	readonly library: string;
	readonly sites: readonly string[] | undefined;
}

/** How many sites have answered of those that are asked. */
interface Progress {
	readonly done: number;
	readonly all: number;
}

/**
 * `updateSites` in a thread of its own (`module`), so that no key waits while feeds are read. When the
 * signal ends it, what has come is kept. Rejects when the thread could not do its work.
 */
export async function updateInThread(
	module: URL,
	workerData: UpdateTask,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<UpdateReport> {
	const worker = new Worker(module, {workerData});
	const stop = (): void => worker.postMessage('stop');
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, {once: true});
	try {
		const messages = on(worker, 'message', {close: ['exit']});
		for await (const [told] of messages as AsyncIterable<[Progress | UpdateReport]>) {
			if ('sites' in told) return told;
			onProgress(told);
		}

		throw new Error('The thread that asks the sites ended.');
	} finally {
		signal.removeEventListener('abort', stop);
		await worker.terminate();
	}
}
