import {type BlockModel, judgeBlocks} from '../../src/import/boilerplate/judge-blocks.ts';
import {readPage} from '../../src/import/boilerplate/read-page.ts';
import {readFacts} from '../../src/import/html/facts.ts';
import {dropHidden} from '../../src/import/html/hidden.ts';
import {readVerdicts} from '../../src/import/html/judge-page.ts';
import {wordBlocks} from '../../src/import/html/markdown-blocks.ts';
import {measureMarkup, namesAround} from '../../src/import/html/measure-markup.ts';
import {readDomBlocks} from '../../src/import/html/page-blocks.ts';
import {parsePage} from '../../src/import/html/parse.ts';
import {alignBlocks} from './align.ts';
import {type MarkedPage, pageBytes} from './corpus.ts';
import {foldOf, type Raw} from './dataset.ts';
import {pageText} from './text-pages.ts';

/** Pages with facts are Readability's own tests: what is right there is what it says itself. */
const weightOfTests = 0.4;

/** A saved page in blocks, with its article marked; undefined when it is no use. */
export async function readHtmlPage(
	page: MarkedPage,
	site: number,
	text: ReadonlyMap<number, BlockModel>,
): Promise<Raw | undefined> {
	const bytes = pageBytes(page, 'html');
	const model = text.get(foldOf(site));
	if (!bytes || !model) return undefined;
	const document = parsePage(await pageText(bytes));
	const facts = readFacts(document, document.documentElement);
	dropHidden(document);
	const verdicts = readVerdicts(document, facts.articleBody);
	const dom = readDomBlocks(document.body);
	const words = dom.map(each => each.text);
	const {blocks} = readPage(wordBlocks(words, 0), {title: facts.title, siteName: facts.siteName});
	const shares = alignBlocks(words, page.article);
	if (!shares) return undefined;
	const more = measureMarkup(dom, verdicts);
	more.set('textInside', judgeBlocks(blocks, model));
	return {
		name: page.name,
		weight: page.hasFacts ? weightOfTests : 1,
		site,
		blocks,
		shares,
		names: namesAround(dom),
		more,
	};
}
