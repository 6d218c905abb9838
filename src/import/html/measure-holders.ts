import {type Column, fill} from '../boilerplate/columns.ts';
import type {Element} from './dom.ts';
import {lineageOf, pathOf} from './measure-markup.ts';
import type {DomBlock} from './page-blocks.ts';

/** The words of all blocks in an element, and how many of them are expected to be the article's. */
interface Holding {
	words: number;
	expected: number;
}

/** So many elements around a block are looked at one by one, the innermost first. */
const meanLevels = [0, 1, 2, 3, 4, 5];
const shareLevels = [0, 1, 2, 3, 4];
/** An element that holds so much of the article is one that it stands in. */
const shares = {half: 0.5, most: 0.8} as const;

/** The columns that `measureHolders` makes. */
export const holderNames: readonly string[] = [
	...meanLevels.map(level => `inside^${level}`),
	...shareLevels.map(level => `insideShare^${level}`),
	'isInBest',
	'levelsToBest',
	'bestAround',
	...Object.keys(shares).map(name => `levelsTo-${name}`),
	'insideOfHalf',
	'insideOfPath',
];

/**
 * What the elements around each block hold of the article, when `inside` is how likely each block
 * is a part of it: the blocks beside in one element are mostly of one kind. The best element is
 * the one that would be kept whole if only one could be (the greatest expected F1, as in `decode`).
 */
export function measureHolders(
	blocks: readonly DomBlock[],
	inside: Column,
	words: Column,
): ReadonlyMap<string, Column> {
	const lineages = blocks.map(lineageOf);
	const paths = lineages.map(lineage => pathOf(lineage, 3));
	const expected = fill(blocks.length, index => (inside[index] ?? 0) * (words[index] ?? 0));
	const all = expected.reduce((sum, each) => sum + each, 0);
	const holders = holdingsOf(lineages, words, expected);
	const ofPaths = holdingsOf(
		paths.map(path => [path]),
		words,
		expected,
	);
	const holding = (element: Element | undefined) => holders.get(element) ?? nothing;
	const worth = (element: Element) => {
		const own = holding(element);
		return (2 * own.expected) / Math.max(1, own.words + all);
	};

	const best = bestOf(holders.keys(), worth);
	const columns = new Map<string, Column>();
	const set = (name: string, valueAt: (lineage: readonly Element[], index: number) => number) =>
		columns.set(
			name,
			fill(blocks.length, index => valueAt(lineages[index] ?? [], index)),
		);
	for (const level of meanLevels)
		set(`inside^${level}`, lineage => meanOf(holding(lineage[level] ?? lineage.at(-1))));
	for (const level of shareLevels)
		set(
			`insideShare^${level}`,
			lineage => holding(lineage[level] ?? lineage.at(-1)).expected / Math.max(1, all),
		);
	set('isInBest', lineage => (best && lineage.includes(best) ? 1 : 0));
	set('levelsToBest', lineage => (best ? lineage.indexOf(best) : -1));
	set('bestAround', lineage =>
		lineage.reduce((most, element) => Math.max(most, worth(element)), 0),
	);
	const holds = (share: number) => (element: Element) => holding(element).expected >= share * all;
	for (const [name, share] of Object.entries(shares))
		set(`levelsTo-${name}`, lineage => lineage.findIndex(holds(share)));
	set('insideOfHalf', lineage => meanOf(holding(lineage.find(holds(shares.half)))));
	set('insideOfPath', (_, index) => meanOf(ofPaths.get(paths[index] ?? '') ?? nothing));
	return columns;
}

const nothing: Holding = {words: 0, expected: 0};

function meanOf({words, expected}: Holding): number {
	return expected / Math.max(1, words);
}

/** What each holder holds: an element the blocks inside it, a path those that are set so. */
function holdingsOf<Holder>(
	holdersOf: ReadonlyArray<readonly Holder[]>,
	words: Column,
	expected: Column,
): ReadonlyMap<Holder | undefined, Holding> {
	const holdings = new Map<Holder | undefined, Holding>();
	for (const [index, holders] of holdersOf.entries()) {
		for (const holder of holders) {
			const own = holdings.get(holder) ?? {words: 0, expected: 0};
			own.words += words[index] ?? 0;
			own.expected += expected[index] ?? 0;
			holdings.set(holder, own);
		}
	}

	return holdings;
}

function bestOf(
	elements: Iterable<Element | undefined>,
	worth: (element: Element) => number,
): Element | undefined {
	let best: Element | undefined;
	let most = 0;
	for (const element of elements) {
		const own = element ? worth(element) : 0;
		// Of elements that hold the same the innermost comes first, and stays.
		if (own > most + 1e-9) [best, most] = [element, own];
	}

	return best;
}
