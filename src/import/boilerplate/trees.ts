import type {Column} from './columns.ts';

/** Boosted trees as they are shipped. All trees are complete and of one depth. */
export interface PackedTrees {
	readonly depth: number;
	/** The sum that every block begins with, in log-odds. */
	readonly base: number;
	/** The features that are asked for, by name. */
	readonly features: readonly string[];
	/** The thresholds of each of them, ascending. */
	readonly edges: ReadonlyArray<readonly number[]>;
	/** Base64: for each split, level by level, the index of its feature and of its threshold. */
	readonly splits: string;
	/** Base64: the leaves of each tree in thousandths, signed, 16 bits, low byte first. */
	readonly leaves: string;
}

/** Trees made ready to be asked. */
export interface Trees {
	readonly depth: number;
	readonly base: number;
	readonly features: readonly string[];
	/** By split: the index of its feature. */
	readonly asked: Uint8Array;
	readonly thresholds: Float32Array;
	readonly leaves: Float32Array;
}

export function unpackTrees(packed: PackedTrees): Trees {
	const splits = Buffer.from(packed.splits, 'base64');
	const leaves = Buffer.from(packed.leaves, 'base64');
	const count = splits.length / 2;
	const asked = Uint8Array.from({length: count}, (_, split) => splits[split * 2] ?? 0);
	const thresholds = Float32Array.from(
		{length: count},
		(_, split) => packed.edges[asked[split] ?? 0]?.[splits[split * 2 + 1] ?? 0] ?? Infinity,
	);
	return {
		...packed,
		asked,
		thresholds,
		leaves: Float32Array.from(
			{length: leaves.length / 2},
			(_, leaf) => leaves.readInt16LE(leaf * 2) / 1000,
		),
	};
}

/** What the trees say of each row: the probability, 0 to 1. A column for each feature, in order. */
export function askTrees(trees: Trees, columns: readonly Column[], length: number): Column {
	const {asked, thresholds, leaves, depth, base} = trees;
	const inner = 2 ** depth - 1;
	const sums = new Float64Array(length).fill(base);
	for (let first = 0, leaf = 0; first < asked.length; first += inner, leaf += inner + 1) {
		for (let row = 0; row < length; row++) {
			let node = 0;
			while (node < inner) {
				const split = first + node;
				const value = columns[asked[split] ?? 0]?.[row] ?? 0;
				node = node * 2 + (value > (thresholds[split] ?? 0) ? 2 : 1);
			}

			sums[row] = (sums[row] ?? 0) + (leaves[leaf + node - inner] ?? 0);
		}
	}

	return Float32Array.from(sums, sum => 1 / (1 + Math.exp(-sum)));
}
