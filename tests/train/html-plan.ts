import {htmlFeatures, markupFeatures} from '../../src/import/html/features.ts';
import {holderNames} from '../../src/import/html/measure-holders.ts';
import {markupNames} from '../../src/import/html/measure-markup.ts';
import type {Plan} from './stack.ts';
import {textPlan} from './text-plan.ts';

const isOfNames = (name: string) => name.startsWith('names');
const isOfNeighbour = (name: string) => /[-+]\d$/.test(name);

/**
 * Saved pages: their markup, and what the text says of a block, without that of its neighbours.
 * Words and a second step gained nothing here: the text model's opinion, block by block and summed
 * up by elements, has both in it.
 */
export const htmlPlan: Plan = {
	table: htmlFeatures,
	plain: [
		...textPlan.plain.filter(name => !isOfNeighbour(name)),
		...markupNames,
		'textInside',
		...holderNames,
		...Object.keys(markupFeatures).filter(name => !isOfNames(name)),
	],
	ofWords: ['names', 'namesMean', ...Object.keys(markupFeatures).filter(isOfNames)],
	second: [],
	growFirst: {trees: 160, depth: 5, rate: 0.07, features: 0.25, rows: 0.8, leastLeaf: 2, seed: 4},
	growSecond: undefined,
	lean: 0.85,
};
