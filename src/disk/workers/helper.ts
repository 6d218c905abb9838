import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Problem} from '../../core/collection/story.ts';
import type {Depth} from '../folder/read-row.ts';
import type {Root} from '../folder/read-story.ts';
import type {FileRow} from '../index/file-rows.ts';
import {resourceLimits} from './limits.ts';

/** Files to be read by a helper: real paths. */
export interface Task {
	readonly paths: readonly string[];
	readonly root: Root;
	readonly depth: Depth;
	/** Milliseconds since the epoch. */
	readonly now: number;
}

/** Another thread that reads files. */
export interface Helper {
	/** Reads files; in their order what they are, or what is the matter. Rejects when it cannot help. */
	readonly read: (task: Task) => Promise<ReadonlyArray<FileRow | Problem>>;
	readonly close: () => void;
}

/** Files from which on the start of another thread is worth its time. */
const many = 500;
/** More make the disk wait, and each takes some memory. */
const mostHelpers = 3;

/**
 * Opens as many helpers as there are processors left, where there is much to read; `module` is that of
 * their threads.
 */
export function openHelpers(module: URL, files: number): readonly Helper[] {
	const count = files < many ? 0 : Math.min(mostHelpers, availableParallelism() - 1);
	const helpers: Helper[] = [];
	try {
		while (helpers.length < count) helpers.push(openHelper(module));
	} catch {
		// No more threads may be started here: the files are read without.
	}

	return helpers;
}

/** Opens a helper; throws where no thread may be started. */
export function openHelper(module: URL): Helper {
	const waiting: Array<PromiseWithResolvers<ReadonlyArray<FileRow | Problem>>> = [];
	const worker = new Worker(module, {resourceLimits});
	let hasEnded = false;
	const fail = (error: unknown): void => {
		hasEnded = true;
		for (const each of waiting.splice(0)) each.reject(error);
	};

	worker.on('message', (answer: string) => waiting.shift()?.resolve(JSON.parse(answer)));
	worker.on('error', fail);
	worker.on('exit', () => fail(new Error('The thread has ended.')));
	return {
		read(task) {
			if (hasEnded) return Promise.reject(new Error('The thread has ended.'));
			const answer = Promise.withResolvers<ReadonlyArray<FileRow | Problem>>();
			waiting.push(answer);
			worker.postMessage(task);
			return answer.promise;
		},
		close: () => void worker.terminate(),
	};
}
