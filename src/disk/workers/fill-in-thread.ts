import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {resourceLimits} from './limits.ts';

/** The roots whose words are to be kept, and the cache folder of their index. */
export interface WordsTask {
	readonly cache: string;
	readonly roots: ReadonlyArray<{readonly path: string; readonly identity: string}>;
}

/**
 * Keeps the words of roots in a thread of its own, so that no key waits for it: `module` fills in all
 * words (`fillAllWords`) and sends a message when it is done. Rejects when it is aborted, or when the
 * thread could not do its work.
 */
export async function fillInThread(
	module: URL,
	workerData: WordsTask,
	signal: AbortSignal,
): Promise<void> {
	const worker = new Worker(module, {workerData, resourceLimits});
	try {
		await once(worker, 'message', {signal});
	} finally {
		await worker.terminate();
	}
}
