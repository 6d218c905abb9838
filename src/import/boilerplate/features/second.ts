import {type Column, fill, meanAround, shareAbove, shift} from '../columns.ts';
import {runFeatures} from './runs.ts';
import type {Feature, FeatureTable} from './sheet.ts';

const beside = [-4, -3, -2, -1, 1, 2, 3, 4];
const windows: ReadonlyArray<readonly [number, number]> = [
	[-3, -1],
	[1, 3],
	[-6, -1],
	[1, 6],
	[-12, -1],
	[1, 12],
	[-25, -1],
	[1, 25],
];

/** Words of the article that are expected in each block. */
const expected: Feature = ({length, column}) => {
	const [inside, words] = [column('inside'), column('words')];
	return fill(length, index => (inside[index] ?? 0) * (words[index] ?? 0));
};

const sumOf = (column: Column) => column.reduce((sum, value) => sum + value, 0);

/** What the first trees said of the blocks around, and where a block stands to their best run. */
export const secondFeatures: FeatureTable = {
	...Object.fromEntries(
		beside.map(by => [
			`inside${by < 0 ? by : `+${by}`}`,
			(({column}) => shift(column('inside'), by)) satisfies Feature,
		]),
	),
	...Object.fromEntries(
		windows.map(([from, to]) => [
			`inside@${from}..${to}`,
			(({column}) => meanAround(column('inside'), -from, to)) satisfies Feature,
		]),
	),
	expectedAbove: sheet => shareAbove(expected(sheet)),
	expectedWords: sheet => new Float32Array(sheet.length).fill(sumOf(expected(sheet))),
	surest: ({length, column}) => {
		const surest = column('inside').reduce((most, value) => Math.max(most, value), 0);
		return new Float32Array(length).fill(surest);
	},
	...runFeatures('runP', ({length, column}) => {
		const [inside, words] = [column('inside'), column('words')];
		return fill(length, index => ((inside[index] ?? 0) - 0.4) * Math.min(60, words[index] ?? 0));
	}),
	...runFeatures('runQ', ({column}) => column('inside').map(value => value - 0.5)),
	likenessNear: ({column}) => meanAround(column('likeness'), 3, 3),
};

/** So sure must the first trees be of a block that others are likened to it. */
const sure = 0.7;
/** Shorter words are alike in all texts of a language. UTF-16 units. */
const shortest = 5;

/** The share of a block's long words that stand in other blocks which are surely the article's. */
export function likeness(words: ReadonlyArray<ReadonlySet<string>>, inside: Column): Column {
	const known = new Map<string, number>();
	for (const [index, own] of words.entries())
		if ((inside[index] ?? 0) > sure)
			for (const word of own) known.set(word, (known.get(word) ?? 0) + 1);
	return fill(words.length, index => {
		const own = (inside[index] ?? 0) > sure ? 1 : 0;
		const long = [...(words[index] ?? [])].filter(word => word.length >= shortest);
		const shared = long.filter(word => (known.get(word) ?? 0) > own);
		return long.length === 0 ? -1 : shared.length / long.length;
	});
}
