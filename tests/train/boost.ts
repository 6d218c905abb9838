import {random} from './random.ts';

/** How trees are grown. */
export interface Growth {
	readonly trees: number;
	readonly depth: number;
	/** How much of each tree's advice is taken. */
	readonly rate: number;
	/** The share of the features, and of the rows, that each tree sees. */
	readonly features: number;
	readonly rows: number;
	/** The least weight of a leaf (the sum of second derivatives). */
	readonly leastLeaf: number;
	readonly seed: number;
}

/** The table that trees are grown on: one byte for each feature and row. */
export interface Binned {
	readonly names: readonly string[];
	/** The thresholds of each feature, ascending; bin `b` holds what is above `b` of them. */
	readonly edges: ReadonlyArray<readonly number[]>;
	readonly bins: readonly Uint8Array[];
}

/** Grown trees: of each split the feature (`noSplit`: none) and the bin; the leaves. */
export interface Grown {
	readonly base: number;
	readonly depth: number;
	readonly splits: Uint16Array;
	readonly leaves: Float32Array;
}

/** Stands for the feature of a node that is not split: features are more than a byte can count. */
export const noSplit = 0xffff;
const mostBins = 64;
const smooth = 2;

/** Gradient boosting for the logistic loss, with histograms (Friedman 2001; Chen and Guestrin 2016). */
export function growTrees(
	{bins}: Binned,
	truth: Float32Array,
	weights: Float32Array,
	growth: Growth,
): Grown {
	const {trees, depth, rate} = growth;
	const inner = 2 ** depth - 1;
	const next = random(growth.seed);
	const rows = usedRows(weights);
	let [yes, all] = [0, 0];
	for (const row of rows) {
		yes += (weights[row] as number) * (truth[row] as number);
		all += weights[row] as number;
	}

	const base = Math.log(Math.max(yes, 1e-3) / Math.max(all - yes, 1e-3));
	const sums = new Float32Array(truth.length).fill(base);
	const gradients = new Float32Array(truth.length);
	const hessians = new Float32Array(truth.length);
	const splits = new Uint16Array(trees * inner * 2).fill(noSplit);
	const leaves = new Float32Array(trees * (inner + 1));
	for (let tree = 0; tree < trees; tree++) {
		for (const row of rows) {
			const p = 1 / (1 + Math.exp(-(sums[row] as number)));
			const weight = weights[row] as number;
			gradients[row] = weight * ((truth[row] as number) - p);
			hessians[row] = weight * p * (1 - p);
		}

		const sample = rows.filter(() => next() < growth.rows);
		const features = [...bins.keys()].filter(() => next() < growth.features);
		growTree(
			{bins, features, gradients, hessians, depth, leastLeaf: growth.leastLeaf},
			sample,
			splits.subarray(tree * inner * 2, (tree + 1) * inner * 2),
			leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)),
			rate,
		);
		addTree(
			bins,
			rows,
			sums,
			splits.subarray(tree * inner * 2, (tree + 1) * inner * 2),
			leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)),
			inner,
		);
	}

	return {base, depth, splits, leaves};
}

function usedRows(weights: Float32Array): Int32Array {
	const rows: number[] = [];
	for (let row = 0; row < weights.length; row++) if ((weights[row] as number) > 0) rows.push(row);
	return Int32Array.from(rows);
}

function addTree(
	bins: readonly Uint8Array[],
	rows: Int32Array,
	sums: Float32Array,
	splits: Uint16Array,
	leaves: Float32Array,
	inner: number,
): void {
	for (const row of rows) {
		let node = 0;
		while (node < inner) {
			const feature = splits[node * 2] as number;
			const goesRight =
				feature !== noSplit &&
				((bins[feature] as Uint8Array)[row] as number) > (splits[node * 2 + 1] as number);
			node = node * 2 + (goesRight ? 2 : 1);
		}

		sums[row] = (sums[row] as number) + (leaves[node - inner] as number);
	}
}

interface Field {
	readonly bins: readonly Uint8Array[];
	readonly features: readonly number[];
	readonly gradients: Float32Array;
	readonly hessians: Float32Array;
	readonly depth: number;
	readonly leastLeaf: number;
}

/** A node that is being grown: its rows, from `start` to `end`, and its histogram. */
interface Bud {
	readonly start: number;
	readonly end: number;
	readonly sums: Float64Array;
}

function growTree(
	field: Field,
	rows: Int32Array,
	splits: Uint16Array,
	leaves: Float32Array,
	rate: number,
): void {
	const inner = 2 ** field.depth - 1;
	let level: Array<Bud | undefined> = [
		{start: 0, end: rows.length, sums: histogram(field, rows, 0, rows.length)},
	];
	const spare = new Int32Array(rows.length);
	for (let depth = 0, node = 0; depth < field.depth; depth++) {
		const below: Array<Bud | undefined> = [];
		for (const bud of level) {
			const split = bud && bestSplit(field, bud);
			if (!bud || !split) below.push(bud, undefined);
			else {
				splits[node * 2] = split.feature;
				splits[node * 2 + 1] = split.bin;
				const isLast = depth === field.depth - 1;
				below.push(...divide(field, rows, spare, bud, split, isLast));
			}

			node++;
		}

		level = below;
	}

	for (const [leaf, bud] of level.entries()) {
		if (!bud) continue;
		let [gradient, hessian] = [0, 0];
		for (let at = bud.start; at < bud.end; at++) {
			gradient += field.gradients[rows[at] as number] as number;
			hessian += field.hessians[rows[at] as number] as number;
		}

		leaves[leaf] = (rate * gradient) / (hessian + smooth);
	}

	// A node that was not split sends everything to its left.
	if (leaves.length !== inner + 1) throw new Error('The leaves do not fit the depth.');
}

function histogram(
	{bins, features, gradients, hessians}: Field,
	rows: Int32Array,
	start: number,
	end: number,
): Float64Array {
	const sums = new Float64Array(features.length * mostBins * 2);
	const length = end - start;
	const own = new Float32Array(length * 2);
	for (let at = 0; at < length; at++) {
		const row = rows[start + at] as number;
		own[at * 2] = gradients[row] as number;
		own[at * 2 + 1] = hessians[row] as number;
	}

	for (let index = 0; index < features.length; index++) {
		const column = bins[features[index] as number] as Uint8Array;
		const base = index * mostBins;
		for (let at = 0; at < length; at++) {
			const slot = (base + (column[rows[start + at] as number] as number)) * 2;
			sums[slot] = (sums[slot] as number) + (own[at * 2] as number);
			sums[slot + 1] = (sums[slot + 1] as number) + (own[at * 2 + 1] as number);
		}
	}

	return sums;
}

interface Split {
	readonly feature: number;
	readonly bin: number;
}

function bestSplit({features, leastLeaf}: Field, {sums}: Bud): Split | undefined {
	let best = 1e-3;
	let found: Split | undefined;
	for (let index = 0; index < features.length; index++) {
		const base = index * mostBins * 2;
		let [gradient, hessian] = [0, 0];
		for (let bin = 0; bin < mostBins; bin++) {
			gradient += sums[base + bin * 2] as number;
			hessian += sums[base + bin * 2 + 1] as number;
		}

		const whole = gradient ** 2 / (hessian + smooth);
		let [left, leftHessian] = [0, 0];
		for (let bin = 0; bin < mostBins - 1; bin++) {
			left += sums[base + bin * 2] as number;
			leftHessian += sums[base + bin * 2 + 1] as number;
			const rightHessian = hessian - leftHessian;
			if (leftHessian < leastLeaf) continue;
			if (rightHessian < leastLeaf) break;
			const right = gradient - left;
			const gain =
				left ** 2 / (leftHessian + smooth) + right ** 2 / (rightHessian + smooth) - whole;
			if (gain > best) {
				best = gain;
				found = {feature: features[index] as number, bin};
			}
		}
	}

	return found;
}

/** Sorts a node's rows into its two children; the histogram of the larger is what the smaller leaves. */
function divide(
	field: Field,
	rows: Int32Array,
	spare: Int32Array,
	bud: Bud,
	{feature, bin}: Split,
	isLast: boolean,
): readonly [Bud, Bud] {
	const column = field.bins[feature] as Uint8Array;
	let [left, right] = [bud.start, 0];
	for (let at = bud.start; at < bud.end; at++) {
		const row = rows[at] as number;
		if ((column[row] as number) > bin) spare[right++] = row;
		else rows[left++] = row;
	}

	rows.set(spare.subarray(0, right), left);
	const none = new Float64Array(0);
	if (isLast)
		return [
			{start: bud.start, end: left, sums: none},
			{start: left, end: bud.end, sums: none},
		];
	const isLeftSmaller = left - bud.start < bud.end - left;
	const small = isLeftSmaller
		? histogram(field, rows, bud.start, left)
		: histogram(field, rows, left, bud.end);
	const large = bud.sums;
	for (let slot = 0; slot < large.length; slot++)
		large[slot] = (large[slot] as number) - (small[slot] as number);
	return [
		{start: bud.start, end: left, sums: isLeftSmaller ? small : large},
		{start: left, end: bud.end, sums: isLeftSmaller ? large : small},
	];
}

/** Thresholds that divide a feature's values into at most 64 bins of about the same number. */
export function edgesOf(values: Float32Array): readonly number[] {
	const step = Math.max(1, Math.floor(values.length / 40_000));
	const sample = values.filter((_, index) => index % step === 0).sort();
	const edges = new Set<number>();
	const distinct = new Set(sample);
	if (distinct.size <= mostBins) for (const value of distinct) edges.add(tidy(value));
	else
		for (let bin = 1; bin < mostBins; bin++)
			edges.add(tidy(sample[Math.floor((bin * sample.length) / mostBins)] as number));
	return [...edges].sort((one, other) => one - other).slice(0, mostBins - 1);
}

/** Thresholds are shipped as figures that one can read. */
function tidy(value: number): number {
	return Number(value.toPrecision(3));
}

export function binValues(values: Float32Array, edges: readonly number[]): Uint8Array {
	const thresholds = Float32Array.from(edges);
	return Uint8Array.from(values, value => {
		let [low, high] = [0, thresholds.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (value > (thresholds[middle] as number)) low = middle + 1;
			else high = middle;
		}

		return low;
	});
}
