import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {FitResult, FitTask} from './fit-thread.ts';

/** No more cores than this are used. */
const threads = 2;

/** Grows trees in threads of their own, two at a time, in the order in which they are asked for. */
export class Fitters {
	readonly #idle: Worker[] = [];
	readonly #waiting: Array<(worker: Worker) => void> = [];
	#started = 0;

	async fit(task: () => FitTask): Promise<FitResult> {
		const worker = await this.#take();
		worker.postMessage(task());
		const [done] = (await once(worker, 'message')) as [FitResult];
		this.#give(worker);
		return done;
	}

	async close(): Promise<void> {
		await Promise.all(this.#idle.map(worker => worker.terminate()));
	}

	#take(): Promise<Worker> {
		const idle = this.#idle.pop();
		if (idle) return Promise.resolve(idle);
		if (this.#started === threads)
			return new Promise(resolve => {
				this.#waiting.push(resolve);
			});
		this.#started++;
		return Promise.resolve(new Worker(new URL('./fit-thread.ts', import.meta.url)));
	}

	#give(worker: Worker): void {
		const waiting = this.#waiting.shift();
		if (waiting) waiting(worker);
		else this.#idle.push(worker);
	}
}

/** The same bytes where all threads see them. */
export function share(bytes: Uint8Array): Uint8Array {
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	return shared;
}
