import {
	type Lexicon,
	type PackedLexicon,
	shortBlock,
	unpackLexicon,
	type WordWeights,
} from '../../src/import/boilerplate/lexicon.ts';
import type {Sample} from './dataset.ts';

type Kind = keyof Lexicon;
type Side = 'yes' | 'no';
type Counts = Readonly<Record<Kind, Readonly<Record<Side, Map<string, number>>>>>;

/** A page counts no more often than this for a word. */
const mostOfPage = 3;
/** Weights nearer to zero are left out. In log-odds. */
const least = 0.9;

/** Which words are worth learning. */
export interface Worth {
	/** Words that are counted less often say something of a few pages alone. */
	readonly fewest: number;
	/** The most words of each kind, those with the greatest weight in the most pages. */
	readonly most: number;
}

function makeCounts(): Counts {
	return {
		short: {yes: new Map(), no: new Map()},
		long: {yes: new Map(), no: new Map()},
	};
}

const kinds = ['short', 'long'] as const;
const sides = ['yes', 'no'] as const;

function add(into: Counts, from: Counts, times = 1): void {
	for (const kind of kinds)
		for (const side of sides)
			for (const [word, count] of from[kind][side])
				into[kind][side].set(word, (into[kind][side].get(word) ?? 0) + count * times);
}

function countPage({blocks, shares, words}: Sample): Counts {
	const counts = makeCounts();
	for (const [index, own] of words.entries()) {
		const share = shares[index] ?? -1;
		if (share < 0) continue;
		const kind = (blocks[index]?.words ?? 0) < shortBlock ? 'short' : 'long';
		const side = counts[kind][share >= 0.5 ? 'yes' : 'no'];
		for (const word of own) side.set(word, Math.min(mostOfPage, (side.get(word) ?? 0) + 1));
	}

	return counts;
}

/** Counts words once, and makes lexicons that leave out some folds, or one site beside these. */
export class LexiconLearner {
	readonly #bySite = new Map<number, {readonly fold: number; readonly counts: Counts}>();

	readonly #worth: Worth;

	constructor(samples: ReadonlyArray<Sample>, worth: Worth) {
		this.#worth = worth;
		for (const sample of samples) {
			const site = this.#bySite.get(sample.site) ?? {fold: sample.fold, counts: makeCounts()};
			add(site.counts, countPage(sample));
			this.#bySite.set(sample.site, site);
		}
	}

	/** For each site a lexicon that knows neither the folds that are left out nor the site itself. */
	without(folds: ReadonlySet<number>): (site: number) => Lexicon {
		const all = makeCounts();
		for (const {fold, counts} of this.#bySite.values()) if (!folds.has(fold)) add(all, counts);
		const whole = unpackLexicon(pack(all, this.#worth));
		const totals = totalsOf(all);
		return site => {
			const own = this.#bySite.get(site);
			if (!own || folds.has(own.fold)) return whole;
			return without(whole, all, own.counts, totals, this.#worth.fewest);
		};
	}

	/** The lexicon that does not know these folds, as it is shipped. */
	packed(folds: ReadonlySet<number>): PackedLexicon {
		const all = makeCounts();
		for (const {fold, counts} of this.#bySite.values()) if (!folds.has(fold)) add(all, counts);
		return pack(all, this.#worth);
	}
}

type Totals = Readonly<Record<Kind, Readonly<Record<Side, number>>>>;

function totalsOf(counts: Counts): Totals {
	const total = (kind: Kind, side: Side) =>
		[...counts[kind][side].values()].reduce((sum, count) => sum + count, 1);
	return {
		short: {yes: total('short', 'yes'), no: total('short', 'no')},
		long: {yes: total('long', 'yes'), no: total('long', 'no')},
	};
}

function weigh(yes: number, no: number, total: Readonly<Record<Side, number>>): number {
	return Math.log((yes + 1) / total.yes) - Math.log((no + 1) / total.no);
}

/** The same lexicon with the weights of a site's words as they are without that site. */
function without(
	whole: Lexicon,
	all: Counts,
	own: Counts,
	totals: Totals,
	fewest: number,
): Lexicon {
	const weightsOf = (kind: Kind): WordWeights => ({
		get(word) {
			const known = whole[kind].get(word);
			const count = (side: Side) =>
				(all[kind][side].get(word) ?? 0) - (own[kind][side].get(word) ?? 0);
			const isOwn = own[kind].yes.has(word) || own[kind].no.has(word);
			if (known === undefined || !isOwn) return known;
			const weight = weigh(count('yes'), count('no'), totals[kind]);
			const isWorth = Math.abs(weight) >= least && count('yes') + count('no') >= fewest;
			return isWorth ? Math.round(weight * 10) / 10 : undefined;
		},
	});
	return {short: weightsOf('short'), long: weightsOf('long')};
}

function pack(counts: Counts, {fewest, most}: Worth): PackedLexicon {
	const totals = totalsOf(counts);
	const packKind = (kind: Kind) => {
		const {yes, no} = counts[kind];
		const rated = [...new Set([...yes.keys(), ...no.keys()])].flatMap(word => {
			const [in_, out] = [yes.get(word) ?? 0, no.get(word) ?? 0];
			const weight = weigh(in_, out, totals[kind]);
			if (in_ + out < fewest || Math.abs(weight) < least || word.length > 20) return [];
			return [{word, weight, worth: Math.abs(weight) * Math.sqrt(in_ + out)}];
		});
		const best = rated.sort((one, other) => other.worth - one.worth).slice(0, most);
		const byWeight = new Map<string, string[]>();
		for (const {word, weight} of best) {
			const key = String(Math.round(weight * 10));
			byWeight.set(key, [...(byWeight.get(key) ?? []), word]);
		}

		return Object.fromEntries(
			[...byWeight]
				.sort(([one], [other]) => Number(one) - Number(other))
				.map(([weight, words]) => [weight, words.sort().join(' ')]),
		);
	};

	return {short: packKind('short'), long: packKind('long')};
}
