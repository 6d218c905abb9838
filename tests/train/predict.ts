import {type Grown, noSplit} from './boost.ts';

/** The probability of each row that is asked about; 0 for the others. */
export function predict(
	{base, depth, splits, leaves}: Grown,
	bins: readonly Uint8Array[],
	asked: Uint8Array,
): Float32Array {
	const inner = 2 ** depth - 1;
	const trees = leaves.length / (inner + 1);
	const probabilities = new Float32Array(asked.length);
	for (let row = 0; row < asked.length; row++) {
		if (asked[row] === 0) continue;
		let sum = base;
		for (let tree = 0; tree < trees; tree++) {
			let node = 0;
			while (node < inner) {
				const split = (tree * inner + node) * 2;
				const feature = splits[split] as number;
				const goesRight =
					feature !== noSplit &&
					((bins[feature] as Uint8Array)[row] as number) > (splits[split + 1] as number);
				node = node * 2 + (goesRight ? 2 : 1);
			}

			sum += leaves[tree * (inner + 1) + node - inner] as number;
		}

		probabilities[row] = 1 / (1 + Math.exp(-sum));
	}

	return probabilities;
}
