import {createContext, Script} from 'node:vm';
import type {Limiter} from '../../core/document/limiter.ts';

/** What the script can see: the work, while it runs. */
const sight: {work?: () => unknown} = {};
const context = createContext(sight);
const call = new Script('work()');

/**
 * Limits work by the engine's own watchdog (node:vm), which interrupts it inside a regular expression
 * too, so that nothing needs a second thread. The work must not touch what others use: it may end
 * anywhere.
 */
export const timeLimiter: Limiter = {
	within(limitMs, work) {
		sight.work = work;
		try {
			return call.runInContext(context, {timeout: Math.ceil(limitMs)}) as ReturnType<typeof work>;
		} finally {
			delete sight.work;
		}
	},
	now: () => performance.now(),
	processorMs() {
		const {user, system} = process.threadCpuUsage();
		return (user + system) / 1000;
	},
};
