import type {BlockModel} from '../../src/import/boilerplate/judge-blocks.ts';
import {readPage} from '../../src/import/boilerplate/read-page.ts';
import {readFacts} from '../../src/import/html/facts.ts';
import {dropHidden, stylesOf} from '../../src/import/html/hidden.ts';
import {measurePage, readVerdicts} from '../../src/import/html/judge-page.ts';
import {wordBlocks} from '../../src/import/html/markdown-blocks.ts';
import {namesAround, type Verdicts} from '../../src/import/html/measure-markup.ts';
import {readDomBlocks} from '../../src/import/html/page-blocks.ts';
import {dropPageNumbers} from '../../src/import/html/page-numbers.ts';
import {parsePage} from '../../src/import/html/parse.ts';
import {applyStyles} from '../../src/import/html/styles.ts';
import {alignBlocks} from './align.ts';
import {type MarkedPage, pageBytes} from './corpus.ts';
import {foldOf, type Raw} from './dataset.ts';
import {pageText} from './text-pages.ts';

/** Pages with facts are Readability's own tests: what is right there is what it says itself. */
const weightOfTests = 0.4;

/** How much a page counts once more as it is when Readability finds nothing. */
const weightOfUnread = 0.2;

/**
 * A saved page in blocks, with its article marked; none when it is no use. Each is told twice: as
 * it is, and as when Readability finds nothing, so that the trees can do without.
 */
export async function readHtmlPage(
	page: MarkedPage,
	site: number,
	text: ReadonlyMap<number, BlockModel>,
): Promise<readonly Raw[]> {
	const bytes = pageBytes(page, 'html');
	const model = text.get(foldOf(site));
	if (!bytes || !model) return [];
	const document = parsePage(await pageText(bytes));
	const facts = readFacts(document, document.documentElement);
	const styles = stylesOf(document);
	dropHidden(document, styles);
	applyStyles(document, styles);
	dropPageNumbers(document);
	const verdicts = readVerdicts(document, facts.articleBody);
	const dom = readDomBlocks(document.body);
	const words = dom.map(each => each.text);
	const {blocks} = readPage(wordBlocks(words, 0), {title: facts.title, siteName: facts.siteName});
	const shares = alignBlocks(words, page.article);
	if (!shares) return [];
	const weight = page.hasFacts ? weightOfTests : 1;
	const names = namesAround(dom);
	const tell = (own: number, said: Verdicts): Raw => ({
		name: page.name,
		weight: own,
		site,
		blocks,
		shares,
		names,
		more: measurePage(dom, blocks, said, model),
	});
	return [
		tell(weight, verdicts),
		tell(weight * weightOfUnread, {...verdicts, readable: new Set()}),
	];
}
