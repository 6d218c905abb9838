/** Milliseconds that some work takes in this process. */
export function time(work: () => void): Promise<number> {
	const began = performance.now();
	work();
	return Promise.resolve(performance.now() - began);
}
