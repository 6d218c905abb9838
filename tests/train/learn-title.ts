import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chooseBlocks} from '../../src/import/boilerplate/choose-blocks.ts';
import type {Column} from '../../src/import/boilerplate/columns.ts';
import {isCandidate, titleNames, titleSheet} from '../../src/import/boilerplate/features/title.ts';
import {type BlockModel, judgeBlocks} from '../../src/import/boilerplate/judge-blocks.ts';
import type {Labelled} from '../../src/import/boilerplate/labelled.ts';
import type {PackedTrees} from '../../src/import/boilerplate/trees.ts';
import {tokens} from './align.ts';
import {binValues, edgesOf, type Growth} from './boost.ts';
import {type MarkedPage, pageBytes} from './corpus.ts';
import {folds, type Sample} from './dataset.ts';
import {type Fitters, share} from './fit.ts';
import {packTrees} from './pack-trees.ts';

const growth: Growth = {
	trees: 60,
	depth: 4,
	rate: 0.1,
	features: 0.4,
	rows: 0.7,
	leastLeaf: 2,
	seed: 3,
};

/** The title of a page by its facts, else by what its markup gives to other sites. */
export function titleOfPage(page: MarkedPage): string | undefined {
	try {
		const facts = JSON.parse(readFileSync(join(page.folder, 'facts.json'), 'utf8'));
		if (typeof facts.title === 'string') return facts.title;
	} catch {
		// A page without facts may have markup.
	}

	const html = pageBytes(page, 'html');
	if (!html) return undefined;
	const text = Buffer.from(html).toString('utf8');
	const tag = text.match(/<meta\b[^>]*\b(?:property|name)=["']og:title["'][^>]*>/i)?.[0];
	return (
		/\bcontent="([^"]*)"/i.exec(tag ?? '')?.[1] ??
		/\bcontent='([^']*)'/i.exec(tag ?? '')?.[1] ??
		/<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]
	)
		?.replace(/&#0?39;|&rsquo;|&#8217;/g, '’')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}

/** Of the longer of two, this share must be the shorter. */
const alike = 0.45;

function isTitle(text: string, title: readonly string[]): boolean {
	const words = tokens(text);
	if (words.length === 0) return false;
	const [one, other] = [` ${words.join(' ')} `, ` ${title.join(' ')} `];
	if (!one.includes(other) && !other.includes(one)) return false;
	const [short, long] = [words.length, title.length].sort((a, b) => a - b);
	return (short ?? 0) >= (long ?? 0) * alike;
}

interface TitleRows {
	readonly rows: ReadonlyArray<{readonly fold: number; readonly truth: number}>;
	/** A column for each feature. */
	readonly values: ReadonlyArray<readonly number[]>;
}

/** The lines that can be titles, of pages whose title is one of them. */
function titleRows(
	samples: readonly Sample[],
	titles: ReadonlyMap<string, string>,
	models: ReadonlyMap<number, BlockModel>,
): TitleRows {
	const rows: Array<{fold: number; truth: number}> = [];
	const values: number[][] = titleNames.map(() => []);
	for (const sample of samples) {
		const model = models.get(sample.fold);
		const title = tokens(titles.get(sample.name) ?? '');
		const right = sample.blocks.map(({text}) => title.length > 1 && isTitle(text, title));
		if (model && right.includes(true)) addRows(sample, right, model, rows, values);
	}

	return {rows, values};
}

function addRows(
	{fold, blocks}: Sample,
	right: readonly boolean[],
	model: BlockModel,
	rows: Array<{fold: number; truth: number}>,
	values: readonly number[][],
): void {
	const columns = columnsOf(blocks, model);
	for (const [index, block] of blocks.entries()) {
		if (!isCandidate(block)) continue;
		rows.push({fold, truth: right[index] ? 1 : 0});
		for (const [at, own] of values.entries()) own.push(columns[at]?.[index] ?? 0);
	}
}

function columnsOf(blocks: readonly Labelled[], model: BlockModel): readonly Column[] {
	const inside = judgeBlocks(blocks, model);
	const start = chooseBlocks(blocks, inside, new Map()).isKept.indexOf(true);
	const sheet = titleSheet(blocks, inside, start, model.words);
	return titleNames.map(each => sheet.column(each));
}

/** Learns which line of a page is its title, from pages whose title is known and stands on them. */
export async function learnTitle(
	samples: readonly Sample[],
	titles: ReadonlyMap<string, string>,
	models: ReadonlyMap<number, BlockModel>,
	fitters: Fitters,
): Promise<{readonly whole: PackedTrees; readonly without: ReadonlyMap<number, PackedTrees>}> {
	const {rows, values} = titleRows(samples, titles, models);
	const columns = values.map(column => Float32Array.from(column));
	const edges = columns.map(edgesOf);
	const binned = {
		names: titleNames,
		edges,
		bins: columns.map((column, index) => share(binValues(column, edges[index] ?? []))),
	};
	const truth = Float32Array.from(rows, row => row.truth);
	const learn = async (left: number | undefined) => {
		const {grown} = await fitters.fit(() => ({
			binned,
			truth,
			weights: Float32Array.from(rows, row => (row.fold === left ? 0 : 1)),
			growth,
			asked: new Uint8Array(rows.length),
		}));
		return packTrees(grown, binned);
	};

	const whole = await learn(undefined);
	const without = new Map<number, PackedTrees>();
	for (let fold = 0; fold < folds; fold++) without.set(fold, await learn(fold));
	return {whole, without};
}
