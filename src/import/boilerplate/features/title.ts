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
	for (const [name, column] of returningWords(blocks, inside)) measured.set(name, column);
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

/**
 * How much of a line's words stands in the text again, in the long lines of it (-1: it has none
 * that say much), in how many of these lines on an average, and whether it stands there whole.
 */
function returningWords(blocks: readonly Labelled[], inside: Column): ReadonlyMap<string, Column> {
	const known = new Map<string, number>();
	const lines: string[] = [];
	for (const [index, {text, words}] of blocks.entries()) {
		if ((inside[index] ?? 0) <= 0.5 || words < 12) continue;
		if (lines.length < mostLines) lines.push(` ${spaced(text)} `);
		for (const word of lexiconWords(text)) known.set(word, (known.get(word) ?? 0) + 1);
	}

	const all = lines.join('\n');
	const own = blocks.map(({text}) => [...lexiconWords(text)].filter(word => word.length > 3));
	const mean = (words: readonly string[], worth: (word: string) => number) =>
		words.length === 0 ? -1 : words.reduce((sum, word) => sum + worth(word), 0) / words.length;
	return new Map([
		[
			'returning',
			fill(blocks.length, at => mean(own[at] ?? [], word => (known.has(word) ? 1 : 0))),
		],
		[
			'returningOften',
			fill(blocks.length, at => mean(own[at] ?? [], word => Math.log2(1 + (known.get(word) ?? 0)))),
		],
		[
			'returningWhole',
			Float32Array.from(blocks, block =>
				isCandidate(block) && all.includes(` ${spaced(block.text)} `) ? 1 : 0,
			),
		],
	]);
}

/** So many long lines are searched for whole titles. */
const mostLines = 30;

/** A text's words in small letters, with one blank between them. */
function spaced(text: string): string {
	return (
		text
			.slice(0, 600)
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	).join(' ');
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
	'returningOften',
	'returningWhole',
	'isTitleLike',
	'endsPlainly',
	'rank',
	...Object.keys(titleFeatures),
];
