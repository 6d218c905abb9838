import {type Column, fill, greatestRun, runningSums} from '../columns.ts';
import type {Feature, FeatureTable, Sheet} from './sheet.ts';

const sumOf = (column: Column) => column.reduce((sum, value) => sum + value, 0);

/**
 * Where a block stands to the run of blocks that has the most words, when each block costs so many:
 * inside it, how far from its ends in blocks and in words, and how much of the page it holds.
 */
export function runFeatures(prefix: string, value: Feature, weight = 'words'): FeatureTable {
	const known = new WeakMap<Sheet, ReturnType<typeof greatestRun>>();
	const runOf = (sheet: Sheet) => {
		const run = known.get(sheet) ?? greatestRun(value(sheet));
		known.set(sheet, run);
		return run;
	};

	const distance =
		(edge: 'start' | 'end'): Feature =>
		sheet => {
			const at = runOf(sheet)[edge];
			return fill(sheet.length, index => Math.max(-100, Math.min(100, index - at)));
		};
	const wordsFrom =
		(edge: 'start' | 'end'): Feature =>
		sheet => {
			const at = runOf(sheet)[edge];
			const sums = runningSums(sheet.column(weight));
			return fill(sheet.length, index => (sums[index] ?? 0) - (sums[at] ?? 0));
		};
	return {
		[`${prefix}Inside`]: sheet => {
			const {start, end} = runOf(sheet);
			return fill(sheet.length, index => (index >= start && index < end ? 1 : 0));
		},
		[`${prefix}FromStart`]: distance('start'),
		[`${prefix}FromEnd`]: distance('end'),
		[`${prefix}WordsFromStart`]: wordsFrom('start'),
		[`${prefix}WordsFromEnd`]: wordsFrom('end'),
		[`${prefix}Share`]: sheet => {
			const {start, end} = runOf(sheet);
			const words = sheet.column(weight);
			const inside = sumOf(words.subarray(start, end));
			return new Float32Array(sheet.length).fill(inside / Math.max(1, sumOf(words)));
		},
	};
}
