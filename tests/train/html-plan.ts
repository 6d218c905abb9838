import {htmlFeatures, markupFeatures} from '../../src/import/html/features.ts';
import {markupNames} from '../../src/import/html/measure-markup.ts';
import type {Plan} from './stack.ts';
import {textPlan} from './text-plan.ts';

/** Saved pages: the features of their text, and those of their markup. */
export const htmlPlan: Plan = {
	table: htmlFeatures,
	plain: [...textPlan.plain, ...markupNames, 'textInside', ...Object.keys(markupFeatures)].filter(
		name => !name.startsWith('names'),
	),
	ofWords: [
		...textPlan.ofWords,
		'names',
		'namesMean',
		...Object.keys(markupFeatures).filter(name => name.startsWith('names')),
	],
	second: [...textPlan.second, 'readable', 'linkShare', 'textInside', 'pathShare', 'isParagraph'],
	growFirst: {trees: 160, depth: 5, rate: 0.07, features: 0.25, rows: 0.6, leastLeaf: 2, seed: 4},
	growSecond: {trees: 60, depth: 4, rate: 0.08, features: 0.3, rows: 0.6, leastLeaf: 6, seed: 5},
	lean: 0.2,
};
