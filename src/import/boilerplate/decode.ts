import type {Column} from './columns.ts';

/**
 * The probability from which on blocks are kept so that the F1 of the kept words is the greatest
 * that can be expected (Jansche 2007; Ye et al. 2012): with blocks in falling order of probability
 * p and words w, the greatest 2·Σp·w / (Σw + T), T being the sum of p·w over the whole page.
 */
export function bestThreshold(probabilities: Column, words: Column): number {
	const order = Array.from(probabilities.keys()).sort(
		(one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0),
	);
	let all = 0;
	for (const index of order) all += (probabilities[index] ?? 0) * (words[index] ?? 0);
	let [hit, kept, best, threshold] = [0, 0, 0, 1];
	for (const index of order) {
		const probability = probabilities[index] ?? 0;
		hit += probability * (words[index] ?? 0);
		kept += words[index] ?? 0;
		const expected = (2 * hit) / Math.max(1e-9, kept + all);
		if (expected > best) [best, threshold] = [expected, probability];
	}

	return threshold;
}
