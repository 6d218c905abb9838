import type {PackedTrees} from '../../src/import/boilerplate/trees.ts';
import {type Binned, type Grown, noSplit} from './boost.ts';

/** The index of a feature is shipped as one byte. */
const mostFeatures = 256;

/** Trees as they are shipped: with the features and the thresholds that they ask for, and no others. */
export function packTrees(
	{base, depth, splits, leaves}: Grown,
	{names, edges}: Binned,
): PackedTrees {
	const used = new Map<number, Set<number>>();
	for (let split = 0; split < splits.length; split += 2) {
		const feature = splits[split] as number;
		if (feature === noSplit) continue;
		used.set(feature, (used.get(feature) ?? new Set()).add(splits[split + 1] as number));
	}

	const features = [...used.keys()].sort((one, other) => one - other);
	if (features.length > mostFeatures)
		throw new Error(`The trees ask for ${features.length} features, more than ${mostFeatures}.`);
	const bins = features.map(feature => [...(used.get(feature) ?? [])].sort((a, b) => a - b));
	const packed = Buffer.alloc(splits.length);
	for (let split = 0; split < splits.length; split += 2) {
		const feature = features.indexOf(splits[split] as number);
		// A node that is not split asks for a threshold that is not there: nothing is above it.
		packed[split] = Math.max(0, feature);
		packed[split + 1] =
			feature < 0 ? 255 : (bins[feature]?.indexOf(splits[split + 1] as number) ?? 255);
	}

	const bytes = Buffer.alloc(leaves.length * 2);
	for (const [index, leaf] of leaves.entries())
		bytes.writeInt16LE(Math.max(-32_000, Math.min(32_000, Math.round(leaf * 1000))), index * 2);
	return {
		depth,
		base: Number(base.toFixed(4)),
		features: features.map(feature => names[feature] as string),
		edges: features.map((feature, index) =>
			(bins[index] ?? []).map(bin => edges[feature]?.[bin] as number),
		),
		splits: packed.toString('base64'),
		leaves: bytes.toString('base64'),
	};
}
