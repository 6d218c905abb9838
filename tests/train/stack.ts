import type {Column} from '../../src/import/boilerplate/columns.ts';
import {measureWords} from '../../src/import/boilerplate/features/measure-text.ts';
import {likeness} from '../../src/import/boilerplate/features/second.ts';
import {type FeatureTable, makeSheet} from '../../src/import/boilerplate/features/sheet.ts';
import type {PackedModel} from '../../src/import/boilerplate/judge-blocks.ts';
import {type Binned, binValues, edgesOf, type Growth} from './boost.ts';
import {folds, type Sample, stackColumns, truthOf} from './dataset.ts';
import {type Fitters, share} from './fit.ts';
import type {LexiconLearner} from './learn-lexicon.ts';
import {packTrees} from './pack-trees.ts';

/** The features that the two steps may ask for, by name, and how their trees are grown. */
export interface Plan {
	readonly table: FeatureTable;
	/** Those that know nothing of words, those that do, and those of the second step. */
	readonly plain: readonly string[];
	readonly ofWords: readonly string[];
	readonly second: readonly string[];
	readonly growFirst: Growth;
	readonly growSecond: Growth | undefined;
	/** What is taken off the last step's log-odds: pages that a program marked keep too much. */
	readonly lean: number;
}

/** The weights of all pages, and for each fold those that never saw it. */
export interface Learned {
	readonly whole: PackedModel;
	readonly without: ReadonlyMap<number, PackedModel>;
}

/**
 * Learns the two steps. Nothing that is judged was seen: the second step of a fold learns from
 * what first trees say that saw neither the page they speak of nor that fold (nested stacking).
 */
export async function learnStack(
	samples: readonly Sample[],
	plan: Plan,
	{words, names}: Learners,
	fitters: Fitters,
	log: (line: string) => void,
): Promise<Learned> {
	const {truth, weights} = truthOf(samples);
	const weighed = (left: readonly number[]) => wordColumns(samples, {words, names}, left);
	const plain = binColumns(plan.plain, columnsOf(samples, plan, plan.plain, new Map()));
	const wholeWords = columnsOf(samples, plan, plan.ofWords, weighed([]));
	const wordEdges = wholeWords.map(edgesOf);
	const firstOf = async (left: readonly number[]) => {
		const columns =
			left.length === 0 ? wholeWords : columnsOf(samples, plan, plan.ofWords, weighed(left));
		const ofWords = columns.map((column, index) =>
			share(binValues(column, wordEdges[index] ?? [])),
		);
		const binned = {
			names: [...plan.plain, ...plan.ofWords],
			edges: [...plain.edges, ...wordEdges],
			bins: [...plain.bins, ...ofWords],
		};
		const result = await fitters.fit(() => ({
			binned,
			truth,
			weights: withoutFolds(samples, weights, left),
			growth: plan.growFirst,
			asked: rowsOf(samples, left),
		}));
		log(`first step without ${left.length === 0 ? 'none' : left.join(' and ')}`);
		const {base} = result.grown;
		const shipped = plan.growSecond ? result.grown : {...result.grown, base: base - plan.lean};
		return {probabilities: result.probabilities, packed: packTrees(shipped, binned)};
	};

	const each = Array.from({length: folds}, (_, fold) => fold);
	const [whole, ...alone] = await Promise.all([firstOf([]), ...each.map(fold => firstOf([fold]))]);
	const grow = plan.growSecond;
	const pairs = new Map<string, Float32Array>();
	if (grow)
		await Promise.all(
			pairsOf(each).map(async ([one, other]) => {
				pairs.set(`${one} ${other}`, (await firstOf([one, other])).probabilities);
			}),
		);
	const insideFor = (left: number | undefined): Float32Array => {
		const inside = new Float32Array(truth.length);
		for (const {fold, start, blocks} of samples) {
			const key = [fold, left ?? fold].sort((a, b) => a - b).join(' ');
			const own = left === undefined || left === fold ? alone[fold]?.probabilities : pairs.get(key);
			if (own) inside.set(own.subarray(start, start + blocks.length), start);
		}

		return inside;
	};

	const seconds = grow
		? await learnSecond({samples, plan, fitters, log}, grow, insideFor, [undefined, ...each])
		: [];
	const modelOf = (
		first: PackedModel['first'] | undefined,
		second: PackedModel['second'] | undefined,
		left: readonly number[],
	): PackedModel => {
		if (!first) throw new Error('A step was not learned.');
		return {
			first,
			...(second && {second}),
			...(names && {names: names.packed(new Set(left))}),
		};
	};

	return {
		whole: modelOf(whole.packed, seconds[0], []),
		without: new Map(
			each.map(fold => [fold, modelOf(alone[fold]?.packed, seconds[fold + 1], [fold])]),
		),
	};
}

function pairsOf(folds: readonly number[]): ReadonlyArray<readonly [number, number]> {
	return folds.flatMap(one =>
		folds.filter(other => other > one).map(other => [one, other] as const),
	);
}

interface Setting {
	readonly samples: readonly Sample[];
	readonly plan: Plan;
	readonly fitters: Fitters;
	readonly log: (line: string) => void;
}

/** The second step's trees for each fold that is left out; `insideFor` is what the first says. */
function learnSecond(
	{samples, plan, fitters, log}: Setting,
	growth: Growth,
	insideFor: (left: number | undefined) => Float32Array,
	lefts: ReadonlyArray<number | undefined>,
): Promise<ReadonlyArray<PackedModel['first']>> {
	const {truth, weights} = truthOf(samples);
	const edges = secondColumns(samples, plan, insideFor(undefined)).map(edgesOf);
	return Promise.all(
		lefts.map(async left => {
			const columns = secondColumns(samples, plan, insideFor(left));
			const binned = {
				names: plan.second,
				edges,
				bins: columns.map((column, index) => share(binValues(column, edges[index] ?? []))),
			};
			const {grown} = await fitters.fit(() => ({
				binned,
				truth,
				weights: withoutFolds(samples, weights, left === undefined ? [] : [left]),
				growth,
				asked: new Uint8Array(truth.length),
			}));
			log(`second step without ${left ?? 'none'}`);
			return packTrees({...grown, base: grown.base - plan.lean}, binned);
		}),
	);
}

/** Who has counted the words of pages, and the names in their markup. */
export interface Learners {
	readonly words: LexiconLearner;
	readonly names?: LexiconLearner | undefined;
}

type PageColumns = ReadonlyMap<Sample, ReadonlyMap<string, Column>>;

function wordColumns(
	samples: readonly Sample[],
	{words, names}: Learners,
	left: readonly number[],
): PageColumns {
	const wordsOf = words.without(new Set(left));
	const namesOf = names?.without(new Set(left));
	return new Map(
		samples.map(sample => {
			const lengths = sample.measured.get('words') ?? new Float32Array(sample.blocks.length);
			const columns = measureWords(sample.words, lengths, wordsOf(sample.site));
			if (!namesOf) return [sample, columns];
			const named = measureWords(sample.names, lengths, namesOf(sample.site), 'names');
			return [sample, new Map([...columns, ...named])];
		}),
	);
}

function columnsOf(
	samples: readonly Sample[],
	{table}: Plan,
	names: readonly string[],
	more: PageColumns,
): readonly Float32Array[] {
	const sheets = new Map(
		samples.map(sample => [
			sample,
			makeSheet(
				sample.blocks.length,
				new Map([...sample.measured, ...(more.get(sample) ?? [])]),
				table,
			),
		]),
	);
	return names.map(name =>
		stackColumns(samples, sample => sheets.get(sample)?.column(name) ?? new Float32Array(0)),
	);
}

function secondColumns(
	samples: readonly Sample[],
	plan: Plan,
	inside: Float32Array,
): readonly Float32Array[] {
	const more = new Map(
		samples.map(sample => {
			const own = inside.slice(sample.start, sample.start + sample.blocks.length);
			return [
				sample,
				new Map([
					['inside', own],
					['likeness', likeness(sample.words, own)],
				]),
			] as const;
		}),
	);
	return columnsOf(samples, plan, plan.second, more);
}

function binColumns(names: readonly string[], columns: readonly Float32Array[]): Binned {
	const edges = columns.map(edgesOf);
	return {
		names,
		edges,
		bins: columns.map((column, index) => share(binValues(column, edges[index] ?? []))),
	};
}

function withoutFolds(
	samples: readonly Sample[],
	weights: Float32Array,
	left: readonly number[],
): Float32Array {
	const own = weights.slice();
	for (const {fold, start, blocks} of samples)
		if (left.includes(fold)) own.fill(0, start, start + blocks.length);
	return own;
}

function rowsOf(samples: readonly Sample[], among: readonly number[]): Uint8Array {
	const rows = new Uint8Array(samples.reduce((sum, {blocks}) => sum + blocks.length, 0));
	for (const {fold, start, blocks} of samples)
		if (among.includes(fold)) rows.fill(1, start, start + blocks.length);
	return rows;
}
