import {type Column, fill, meanAround, runningSums, shift, sumAround} from '../columns.ts';
import type {Labelled} from '../labelled.ts';
import {type Lexicon, lexiconWords} from '../lexicon.ts';
import {endsAsSentence, isTitleLike} from '../measure.ts';
import {measureText, measureWords, wordsOf} from './measure-text.ts';
import {type Feature, type FeatureTable, makeSheet, type Sheet} from './sheet.ts';

/** Longer lines are no titles. In words. */
const mostWords = 30;

/** Lines that can be a title at all. */
export function isCandidate(block: Labelled | undefined): boolean {
	return (
		block !== undefined &&
		block.label === undefined &&
		block.words > 0 &&
		block.words <= mostWords &&
		/\p{L}/u.test(block.text)
	);
}

/** Measures the lines of a page as titles of the text that `inside` finds, from `start` on. */
export function titleSheet(
	blocks: readonly Labelled[],
	inside: Column,
	start: number,
	words: Lexicon,
): Sheet {
	const measured = measureText(blocks);
	const lengths = measured.get('words') ?? inside;
	for (const [name, column] of measureWords(wordsOf(blocks), lengths, words))
		measured.set(name, column);
	measured.set('inside', inside);
	measured.set(
		'toStart',
		fill(blocks.length, index => Math.max(-60, Math.min(60, start - index))),
	);
	measured.set(
		'isAfterStart',
		fill(blocks.length, index => (index >= start ? 1 : 0)),
	);
	measured.set('returning', returningWords(blocks, inside));
	measured.set(
		'isTitleLike',
		Float32Array.from(blocks, ({text}) => (isTitleLike(text) ? 1 : 0)),
	);
	measured.set(
		'endsPlainly',
		Float32Array.from(blocks, ({text}) =>
			/[?!]["”’»)]*$/u.test(text) || !endsAsSentence(text) ? 1 : 0,
		),
	);
	measured.set('rank', rankAbove(blocks, start));
	return makeSheet(blocks.length, measured, titleFeatures);
}

/** How much of a line's words stands in the text again, in the long lines of it. */
function returningWords(blocks: readonly Labelled[], inside: Column): Column {
	const known = new Set<string>();
	for (const [index, {text, words}] of blocks.entries())
		if ((inside[index] ?? 0) > 0.5 && words >= 12)
			for (const word of lexiconWords(text)) known.add(word);
	return Float32Array.from(blocks, ({text}) => {
		const own = [...lexiconWords(text)].filter(word => word.length > 3);
		return own.length === 0 ? -1 : own.filter(word => known.has(word)).length / own.length;
	});
}

/** How far the lines above the text were looked at for the longest. In blocks. */
const looked = 15;

/** Of the lines right above the text, how many are longer than this one. */
function rankAbove(blocks: readonly Labelled[], start: number): Column {
	const from = Math.max(0, start - looked);
	const near = blocks
		.slice(from, start + 2)
		.map(({words, label}) => (label === undefined ? words : 0));
	return Float32Array.from(blocks, ({words}, index) =>
		index < from || index > start + 1 ? looked : near.filter(other => other > words).length,
	);
}

const near = [-3, -2, -1, 1, 2, 3];
const besides = (name: string): FeatureTable =>
	Object.fromEntries(
		near.map(by => [
			`${name}${by < 0 ? by : `+${by}`}`,
			(({column}) => shift(column(name), by)) satisfies Feature,
		]),
	);

/** What tells a title from the other lines of a page. */
export const titleFeatures: FeatureTable = {
	...besides('logWords'),
	...besides('lexiconMean'),
	...besides('inside'),
	...besides('isLabelled'),
	...besides('isLong'),
	...besides('group'),
	'isDate@1..5': ({column}) => sumAround(column('isDate'), -1, 5),
	'isByline@1..5': ({column}) => sumAround(column('isByline'), -1, 5),
	'isShare@1..5': ({column}) => sumAround(column('isShare'), -1, 5),
	'isDate@-3..-1': ({column}) => sumAround(column('isDate'), 3, -1),
	'isMenu@-5..-1': ({column}) => sumAround(column('isMenu'), 5, -1),
	'inside@1..8': ({column}) => meanAround(column('inside'), -1, 8),
	'inside@-8..-1': ({column}) => meanAround(column('inside'), 8, -1),
	'words@-8..-1': ({column}) => meanAround(column('words'), 8, -1),
	wordsToStart: ({column, length}) => {
		const sums = runningSums(column('words'));
		const at = column('isAfterStart').indexOf(1);
		const start = sums[at < 0 ? length : at] ?? 0;
		return fill(length, index => start - (sums[index + 1] ?? 0));
	},
	position: ({length}) => fill(length, index => index / length),
	fromTop: ({length}) => fill(length, index => Math.min(index, 200)),
	returningTimesWords: ({column, length}) => {
		const [returning, words] = [column('returning'), column('words')];
		return fill(length, index => (returning[index] ?? 0) * (words[index] ?? 0));
	},
};

/** What the title's trees are asked by. */
export const titleNames: readonly string[] = [
	'words',
	'logWords',
	'wordLength',
	'isSentence',
	'endsWithColon',
	'endsWithDots',
	'endsWithStop',
	'beginsSmall',
	'beginsWithQuote',
	'digits',
	'capitals',
	'capitalWords',
	'marks',
	'bars',
	'indent',
	'isItem',
	'isDate',
	'isByline',
	'isRelated',
	'isMenu',
	'isShare',
	'isLabelled',
	'group',
	'groupSize',
	'repeats',
	'inside',
	'lexicon',
	'lexiconMean',
	'toStart',
	'isAfterStart',
	'returning',
	'isTitleLike',
	'endsPlainly',
	'rank',
	...Object.keys(titleFeatures),
];
