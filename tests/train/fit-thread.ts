import {parentPort} from 'node:worker_threads';
import {type Binned, type Grown, type Growth, growTrees} from './boost.ts';
import {predict} from './predict.ts';

/** One set of trees to be grown, and the rows that they are asked about afterwards. */
export interface FitTask {
	readonly binned: Binned;
	readonly truth: Float32Array;
	readonly weights: Float32Array;
	readonly growth: Growth;
	/** 1 for each row that is asked about. */
	readonly asked: Uint8Array;
}

/** The trees, and the probability of each row that was asked about, 0 elsewhere. */
export interface FitResult {
	readonly grown: Grown;
	readonly probabilities: Float32Array;
}

parentPort?.on('message', ({binned, truth, weights, growth, asked}: FitTask) => {
	const grown = growTrees(binned, truth, weights, growth);
	const probabilities = predict(grown, binned.bins, asked);
	parentPort?.postMessage({grown, probabilities} satisfies FitResult);
});
