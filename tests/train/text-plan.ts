import {ownMeasures} from '../../src/import/boilerplate/features/own.ts';
import {secondFeatures} from '../../src/import/boilerplate/features/second.ts';
import {surroundings, wordFeatures} from '../../src/import/boilerplate/features/text.ts';
import {textFeatures} from '../../src/import/boilerplate/judge-blocks.ts';
import type {Plan} from './stack.ts';

/** What of the first step's features the second step sees too: they tell blocks and pages apart. */
const seenAgain = [
	'logWords',
	'words',
	'isSentence',
	'isLong',
	'isItem',
	'gaps',
	'indent',
	'group',
	'groupSize',
	'pageWords',
	'pageBlocks',
	'untilNotice',
	'storiesAbove',
	'capitals',
	'marks',
	'digits',
	'isDate',
	'isByline',
	'repeats',
];

/** Copied text, from a browser or from a terminal: one model serves both. */
export const textPlan: Plan = {
	table: textFeatures,
	plain: [
		...Object.keys(ownMeasures),
		'group',
		'groupSize',
		'repeats',
		...Object.keys(surroundings),
	],
	ofWords: ['lexicon', 'lexiconMean', ...Object.keys(wordFeatures)],
	second: ['inside', 'likeness', ...Object.keys(secondFeatures), ...seenAgain],
	growFirst: {trees: 160, depth: 5, rate: 0.09, features: 0.2, rows: 0.4, leastLeaf: 4, seed: 1},
	growSecond: {trees: 80, depth: 5, rate: 0.08, features: 0.3, rows: 0.5, leastLeaf: 8, seed: 2},
	lean: 0.2,
};
