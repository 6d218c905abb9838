import {
	type Column,
	fill,
	meanAround,
	shareAbove,
	shift,
	sinceLast,
	sumAround,
	untilNext,
} from '../columns.ts';
import {runFeatures} from './runs.ts';
import type {Feature, FeatureTable} from './sheet.ts';

const of = (name: string, work: (column: Column) => Column): Feature => {
	return sheet => work(sheet.column(name));
};

/** A feature of the blocks beside: `words-1` is that of the block above. */
function besides(names: readonly string[], distances: readonly number[]): FeatureTable {
	return Object.fromEntries(
		names.flatMap(name =>
			distances.map(by => [
				`${name}${by < 0 ? by : `+${by}`}`,
				of(name, column => shift(column, by)),
			]),
		),
	);
}

/** The sums of a feature over windows: `words@-6..-1` is that of the six blocks above. */
function around(
	names: readonly string[],
	windows: ReadonlyArray<readonly [number, number]>,
	work: typeof sumAround = sumAround,
): FeatureTable {
	return Object.fromEntries(
		names.flatMap(name =>
			windows.map(([from, to]) => [
				`${name}@${from}..${to}`,
				of(name, column => work(column, -from, to)),
			]),
		),
	);
}

/** One value for the whole page. */
function whole(name: string, work: (column: Column) => number): Feature {
	return of(name, column => new Float32Array(column.length).fill(work(column)));
}

const sumOf = (column: Column) => column.reduce((sum, value) => sum + value, 0);

const costing =
	(name: string, cost: number): Feature =>
	sheet =>
		sheet.column(name).map(words => Math.min(words, 80) - cost);

/** A short line with a date and a name below it that stands after long text: another story begins. */
const beginsStory: Feature = sheet => {
	const date = sumAround(sheet.column('isDate'), -1, 4);
	const name = sumAround(sheet.column('isByline'), -1, 4);
	const prose = sumAround(sheet.column('isLong'), 1000, -1);
	const [isSentence, words] = [sheet.column('isSentence'), sheet.column('words')];
	return fill(sheet.length, index => {
		const isHeading = isSentence[index] === 0 && (words[index] ?? 0) >= 3;
		const signs = Math.min(1, date[index] ?? 0) + Math.min(1, name[index] ?? 0);
		return isHeading && (prose[index] ?? 0) >= 3 ? signs : 0;
	});
};

const nearest = [-3, -2, -1, 1, 2, 3];
const windows: ReadonlyArray<readonly [number, number]> = [
	[-2, 2],
	[-6, -1],
	[1, 6],
	[-12, 12],
];

/** Features of a block by what stands around it. Their columns cost linear time each. */
export const surroundings: FeatureTable = {
	...besides(
		['logWords', 'isSentence', 'isLong', 'capitalWords', 'group', 'isLabelled', 'indent'],
		nearest,
	),
	...besides(['isDate', 'isByline', 'isRelated', 'isItem', 'sentences', 'words'], [-2, -1, 1, 2]),
	...around(['words', 'sentences', 'isShort', 'isLong', 'isLabelled', 'isItem'], windows),
	...around(
		['isDate', 'isByline', 'isRelated', 'isShare', 'isComment'],
		[
			[-6, -1],
			[1, 6],
		],
	),
	...runFeatures('runA', costing('words', 8)),
	...runFeatures('runB', costing('words', 16)),
	...runFeatures('runC', costing('proseWords', 24), 'proseWords'),
	position: sheet => fill(sheet.length, index => index / sheet.length),
	fromTop: sheet => fill(sheet.length, index => Math.min(index, 300)),
	fromBottom: sheet => fill(sheet.length, index => Math.min(sheet.length - index, 300)),
	wordsAbove: of('words', shareAbove),
	proseAbove: of('proseWords', shareAbove),
	proseWords: sheet =>
		fill(sheet.length, index =>
			(sheet.column('isLong')[index] ?? 0) > 0 ? (sheet.column('words')[index] ?? 0) : 0,
		),
	pageBlocks: sheet => new Float32Array(sheet.length).fill(sheet.length),
	pageWords: whole('words', sumOf),
	pageProse: whole('proseWords', sumOf),
	pageLong: whole('isLong', sumOf),
	pageItems: whole('isItem', column => sumOf(column) / Math.max(1, column.length)),
	pageDates: whole('isDate', sumOf),
	sinceRelated: of('isRelated', sinceLast),
	relatedAbove: of('isRelated', column => sumAround(column, 1e6, -1)),
	sinceComment: of('isComment', sinceLast),
	untilComment: of('isComment', untilNext),
	sinceLong: of('isLong', sinceLast),
	untilLong: of('isLong', untilNext),
	sinceDate: of('isDate', sinceLast),
	untilNotice: of('isNotice', untilNext),
	sinceShare: of('isShare', sinceLast),
	beginsStory,
	storiesAbove: sheet => sumAround(beginsStory(sheet), 1e6, 0),
	sinceStory: sheet => sinceLast(beginsStory(sheet)),
	longestNear: sheet => {
		const words = sheet.column('words');
		return fill(sheet.length, index =>
			Math.max(...words.subarray(Math.max(0, index - 4), index + 5)),
		);
	},
	meanWords: of('logWords', column => meanAround(column, 8, 8)),
};

/** Features by the words of the blocks around, as the lexicon weighs them. */
export const wordFeatures: FeatureTable = {
	...besides(['lexicon', 'lexiconMean'], nearest),
	...around(
		['lexicon'],
		[
			[-2, 2],
			[-6, -1],
			[1, 6],
			[-15, -1],
			[1, 15],
		],
	),
	...around(['lexiconMean'], [[-4, 4]], meanAround),
	...runFeatures('runL', sheet => sheet.column('lexicon').map(value => value - 1)),
};
