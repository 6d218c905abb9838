import {setTimeout} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {resourceLimits} from './limits.ts';
import type {Answer, Order} from './serve-works.ts';
import type {Works} from './works.ts';

/** Milliseconds for which the end of the program waits until the index is closed. */
const closePatienceMs = 2000;

/**
 * Does all that is done with the disk for a shelf in a thread of its own: `module` is the thread's
 * (`serveWorks`), `cache` the folder of the index. Throws where no thread may be started; when it
 * ends by itself, what was asked is not answered, and what is asked later neither: promises of `ask`
 * resolve to undefined, others reject.
 */
export function worksInThread(module: URL, cache: string): Works {
	const waiting = new Map<number, PromiseWithResolvers<never>>();
	const worker = new Worker(module, {workerData: cache, resourceLimits});
	let orders = 0;
	let hasEnded = false;
	/** From then on the program waits for its end, whatever is still answered. */
	let isClosing = false;
	const end = (): void => {
		hasEnded = true;
		for (const {reject} of waiting.values()) reject(new Error('The thread has ended.'));
		waiting.clear();
	};

	worker.on('message', ({order, value, json, error, code}: Answer) => {
		const {resolve, reject} = waiting.get(order) ?? {};
		waiting.delete(order);
		if (waiting.size === 0 && !isClosing) worker.unref();
		if (error === undefined) resolve?.((json === undefined ? value : JSON.parse(json)) as never);
		else reject?.(Object.assign(new Error(error), {code}));
	});
	worker.on('error', end);
	worker.on('exit', end);

	const order = <Work extends keyof Works>(
		work: Work,
		...about: Parameters<Works[Work]>
	): ReturnType<Works[Work]> => {
		const answer = Promise.withResolvers<never>();
		if (hasEnded) answer.reject(new Error('The thread has ended.'));
		else {
			// The program waits for answers, and not for a thread that has nothing to do.
			worker.ref();
			waiting.set(++orders, answer);
			worker.postMessage({order: orders, work, about} satisfies Order);
		}

		return answer.promise as never;
	};

	return {
		ask: (name, ...about) =>
			order('ask', name, ...(about as never)).catch(() => undefined) as never,
		list: folder => order('list', folder),
		settings: folder => order('settings', folder),
		stamps: (paths, now) => order('stamps', paths, now),
		read: task => order('read', task),
		keywords: paths => order('keywords', paths),
		fillWords: root => order('fillWords', root),
		async close() {
			isClosing = true;
			// A disk that takes long keeps nobody: the index is as after a crash then, which is sound.
			const closed = order('close').catch(() => undefined);
			await Promise.race([closed, setTimeout(closePatienceMs, undefined, {ref: false})]);
			await worker.terminate();
		},
	};
}
