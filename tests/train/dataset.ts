import type {Column} from '../../src/import/boilerplate/columns.ts';
import {measureText, wordsOf} from '../../src/import/boilerplate/features/measure-text.ts';
import type {Labelled} from '../../src/import/boilerplate/labelled.ts';

/** A page in one form, measured and marked. */
export interface Sample {
	readonly name: string;
	/** How much its rows count beside those of other pages. */
	readonly weight: number;
	/** Pages of one site are in one fold. */
	readonly fold: number;
	readonly site: number;
	readonly blocks: readonly Labelled[];
	/** Which share of each block belongs to the article; below zero for blocks without words. */
	readonly shares: Column;
	readonly words: ReadonlyArray<ReadonlySet<string>>;
	/** The names of the elements around each block; empty where there is no markup. */
	readonly names: ReadonlyArray<ReadonlySet<string>>;
	/** What is measured of each block before any model is asked. */
	readonly measured: ReadonlyMap<string, Column>;
	/** Where its blocks begin among the rows of all pages. */
	readonly start: number;
}

/** How many parts the pages are divided into. */
export const folds = 5;

/** A block is the article's when so much of it is. */
const half = 0.5;

/** What is known of a page before it is measured. */
export interface Raw {
	readonly name: string;
	readonly weight: number;
	readonly site: number;
	readonly blocks: readonly Labelled[];
	readonly shares: Column;
	readonly names: ReadonlyArray<ReadonlySet<string>>;
	/** Columns that only this form has. */
	readonly more: ReadonlyMap<string, Column>;
}

export function measureAll(pages: readonly Raw[]): readonly Sample[] {
	let start = 0;
	return pages.map(({more, ...page}) => {
		const measured = new Map([...measureText(page.blocks), ...more]);
		const sample = {
			...page,
			fold: foldOf(page.site),
			words: wordsOf(page.blocks),
			measured,
			start,
		};
		start += page.blocks.length;
		return sample;
	});
}

/** A fold for a site, as good as by chance and always the same. */
export function foldOf(site: number): number {
	const mixed = Math.imul(site, 2_654_435_761) >>> 0;
	return ((mixed ^ (mixed >>> 15)) >>> 0) % folds;
}

export function countRows(samples: readonly Sample[]): number {
	return samples.reduce((sum, {blocks}) => sum + blocks.length, 0);
}

/** The truth of each row, and how much it counts; nothing for pages that are left out. */
export function truthOf(samples: readonly Sample[]): {
	readonly truth: Float32Array;
	readonly weights: Float32Array;
} {
	const truth = new Float32Array(countRows(samples));
	const weights = new Float32Array(truth.length);
	for (const {shares, start, weight} of samples) {
		for (const [index, share] of shares.entries()) {
			truth[start + index] = share >= half ? 1 : 0;
			weights[start + index] = share < 0 ? 0 : weight;
		}
	}

	return {truth, weights};
}

/** Puts the columns of all pages one below the other. */
export function stackColumns(
	samples: readonly Sample[],
	columnOf: (sample: Sample) => Column,
): Float32Array {
	const stacked = new Float32Array(countRows(samples));
	for (const sample of samples) stacked.set(columnOf(sample), sample.start);
	return stacked;
}
