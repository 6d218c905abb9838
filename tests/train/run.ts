import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type BlockModel, unpackModel} from '../../src/import/boilerplate/judge-blocks.ts';
import {unpackLexicon} from '../../src/import/boilerplate/lexicon.ts';
import {makeJudge} from '../../src/import/boilerplate/load-model.ts';
import {importHtml} from '../../src/import/html/import-html.ts';
import {readPages} from './corpus.ts';
import {foldOf, measureAll, type Raw} from './dataset.ts';
import {fingerprints} from './fingerprint.ts';
import {Fitters} from './fit.ts';
import {readHtmlPage} from './html-pages.ts';
import {htmlPlan} from './html-plan.ts';
import {importTextPage, judgePages} from './judge-pages.ts';
import {LexiconLearner} from './learn-lexicon.ts';
import {learnTitle, titleOfPage} from './learn-title.ts';
import {readOptions} from './options.ts';
import {findSites} from './sites.ts';
import {type Learned, learnStack} from './stack.ts';
import {linesOf, pageText, readTextPage} from './text-pages.ts';
import {textPlan} from './text-plan.ts';

const weights = join(import.meta.dirname, '../../src/import/boilerplate/weights');
const options = readOptions(process.argv.slice(2));
const figures: string[] = [];

function log(line: string): void {
	process.stdout.write(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
}

function save(name: string, model: unknown): void {
	writeFileSync(join(weights, `${name}.json`), `${JSON.stringify(model, undefined, '\t')}\n`);
}

const pages = [
	...readPages(join(options.corpus, 'corpus'), false),
	...readPages(join(options.corpus, 'silver'), true),
];
const judged = pages.filter(({isSilver}) => !isSilver);
if (judged.length === 0)
	throw new Error(`${options.corpus} has no folder corpus/ with marked pages.`);
const sites = findSites(await Promise.all(pages.map(linesOf)));
const siteOf = new Map(pages.map(({name}, index) => [name, sites[index] ?? index]));
const ownFold = (name: string) => foldOf(siteOf.get(name) ?? 0);
log(`${pages.length} pages of ${new Set(sites).size} sites`);

const raw: Raw[] = [];
for (const form of ['browser', 'terminal'] as const) {
	for (const page of pages) {
		const read = await readTextPage(page, form, siteOf.get(page.name) ?? 0);
		if (read) raw.push(read);
	}
}

const samples = measureAll(raw);
log(`${samples.length} copies are marked`);
const fitters = new Fitters();
const words = new LexiconLearner(samples, {
	fewest: 20,
	most: 1400,
});
save('words', words.packed(new Set()));
const wordsWithout = (fold: number) => unpackLexicon(words.packed(new Set([fold])));
const ready = ({without}: Learned): ReadonlyMap<number, BlockModel> =>
	new Map([...without].map(([fold, model]) => [fold, unpackModel(model, wordsWithout(fold))]));

const text = await learnStack(samples, textPlan, {words}, fitters, log);
save('text', text.whole);
const textModels = ready(text);
const titles = new Map(pages.map(page => [page.name, titleOfPage(page) ?? '']));
const title = await learnTitle(samples, titles, textModels, fitters);
save('title', title.whole);
const judges = new Map(
	[...textModels].flatMap(([fold, model]) => {
		const trees = title.without.get(fold);
		return trees ? [[fold, makeJudge(model, trees)] as const] : [];
	}),
);
for (const form of ['browser', 'terminal'] as const) {
	const told = await judgePages(
		judged,
		form,
		(bytes, {name}) => importTextPage(bytes, judges.get(ownFold(name))),
		options.texts,
	);
	figures.push(`${form}: ${told}`);
	log(`${form}: ${told}`);
}

const html: Raw[] = [];
for (const page of judged)
	html.push(...(await readHtmlPage(page, siteOf.get(page.name) ?? 0, textModels)));

const saved = measureAll(html);
// Each page is there twice, with the same names.
const once = saved.filter(({name}, index) => saved[index - 1]?.name !== name);
log(`${once.length} saved pages are marked`);
const names = new LexiconLearner(
	once.map(sample => ({...sample, words: sample.names})),
	{fewest: 8, most: 250},
);
const markup = await learnStack(saved, htmlPlan, {words, names}, fitters, log);
save('html', markup.whole);
const htmlModels = ready(markup);
const told = await judgePages(
	judged,
	'html',
	async (bytes, {name}) => {
		const fold = ownFold(name);
		const [own, copied] = [htmlModels.get(fold), textModels.get(fold)];
		if (!own || !copied) throw new Error(`Nothing was learned without ${name}.`);
		return importHtml(await pageText(bytes), {name: 'page.html'}, {text: copied, html: own});
	},
	options.texts,
);
figures.push(`html: ${told}`);
log(`html: ${told}`);
save('made', {
	fingerprints: fingerprints(),
	pages: judged.length,
	silver: pages.length - judged.length,
	outOfFold: figures,
});
await fitters.close();
