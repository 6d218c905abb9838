import {repairText} from '../../core/text/damage/repair-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import type {PageBlock} from '../boilerplate/block.ts';
import {chooseBlocks} from '../boilerplate/choose-blocks.ts';
import {cutPage, keepAll} from '../boilerplate/cut-page.ts';
import {plainForm} from '../boilerplate/measure.ts';
import type {KnownFacts, PageStory} from '../boilerplate/page-story.ts';
import {pinBlocks} from '../boilerplate/pins.ts';
import {readPage} from '../boilerplate/read-page.ts';
import {toImported} from '../boilerplate/to-imported.ts';
import type {Imported, ImportedStory, ImportOptions} from '../imported.ts';
import type {Document, Element} from './dom.ts';
import {address, type PageFacts, readFacts} from './facts.ts';
import {findEntries, titleNear} from './find-article.ts';
import {headerField, unwrapGutenbergPage} from './gutenberg-page.ts';
import {dropHidden, stylesOf} from './hidden.ts';
import {judgePage, type PageModels, readVerdicts} from './judge-page.ts';
import {keepBlocks} from './keep-blocks.ts';
import {htmlModels} from './load-models.ts';
import {markdownBlocks, wordBlocks} from './markdown-blocks.ts';
import {readDomBlocks} from './page-blocks.ts';
import {readComments} from './page-comments.ts';
import {dropPageNumbers} from './page-numbers.ts';
import {parsePage} from './parse.ts';
import {pinFootnotes} from './pin-footnotes.ts';
import {applyStyles} from './styles.ts';
import {textBlocks} from './text-blocks.ts';
import {toMarkdown} from './to-markdown.ts';
import {savedFrom} from './where-from.ts';

/** What all stories of one saved page share. */
interface SavedPage {
	readonly document: Document;
	readonly facts: PageFacts;
	readonly comments: PageStory['comments'];
	readonly hidden: readonly string[];
	readonly source: string | undefined;
	readonly name: string;
	readonly repaired: string | undefined;
}

/**
 * Reads a saved page: works of archives by their marks, pages of several stories by theirs, all
 * others block by block, by what was learned. `models` are used instead of those that are shipped.
 */
export async function importHtml(
	html: string,
	{name, from, keepAll: isKeepAll = false}: ImportOptions,
	models?: PageModels,
): Promise<Imported> {
	const repaired = await repairText(html);
	const document = parsePage(repaired.text);
	const facts = readFacts(document, document.documentElement);
	const styles = stylesOf(document);
	const hidden = dropHidden(document, styles);
	applyStyles(document, styles);
	dropPageNumbers(document);
	const source = savedFrom(html) ?? address(from) ?? facts.canonical;
	const page = {
		document,
		facts,
		hidden,
		source,
		name,
		repaired: repaired.repaired,
		comments: readComments(document),
	};
	if (isKeepAll)
		return {stories: [tellStory(page, keepAll(readPage(wholeText(document), known(page))))]};
	const {readArchive} = await import('./archive-of-our-own.ts');
	const archived = readArchive(document, {
		name,
		source,
		repaired: repaired.repaired,
		lang: facts.lang,
	});
	if (archived) return {stories: archived};
	const book = unwrapGutenbergPage(document);
	if (book.removed.length > 0) return {stories: [readBook(page, book.removed)]};
	const articles = findEntries(document);
	if (articles.length > 0) return {stories: readEntries(page, articles)};
	return {stories: await readStory(page, models)};
}

/** A book of Project Gutenberg: all that its header and its licence leave, and what these say. */
function readBook(page: SavedPage, removed: readonly string[]): ImportedStory {
	const author = headerField(removed, 'Author');
	const facts = {
		...page.facts,
		title: headerField(removed, 'Title') ?? page.facts.title,
		authors: author === undefined ? page.facts.authors : [author],
	};
	const book = {...page, facts};
	const text = wholeText(page.document);
	const kept = text.map(() => true);
	const story = tellStory(book, cutPage(readPage(text, known(book)), kept, false));
	const licence = removed.map(each => ({line: 0, rule: 'licence', text: sanitise(each)}));
	return {...story, removed: [...licence, ...story.removed]};
}

/** The page's facts as far as its markup says them. */
function known({facts}: SavedPage): KnownFacts {
	return {
		title: facts.title,
		date: facts.date,
		authors: facts.authors.length > 0 ? facts.authors : undefined,
		siteName: facts.siteName,
		hasMarkup: true,
	};
}

async function readStory(
	page: SavedPage,
	models: PageModels | undefined,
): Promise<readonly ImportedStory[]> {
	const {document, facts} = page;
	const dom = readDomBlocks(document.body);
	const blocks = wordBlocks(
		dom.map(({text}) => text),
		0,
	);
	const verdicts = readVerdicts(document, facts.articleBody);
	const ready = models ?? (await htmlModels());
	const whole = readPage(blocks, known(page));
	const inside = judgePage(dom, whole.blocks, verdicts, ready);
	const choice = chooseBlocks(whole.blocks, inside, pinFootnotes(dom, pinBlocks(whole)));
	const chosen = keepBlocks(document, dom, choice.isKept);
	const story = cutPage(readPage(chosen.blocks, known(page)), chosen.isKept, choice.isUnsure);
	return [tellStory(page, story)];
}

function wholeText(document: Document): readonly PageBlock[] {
	return markdownBlocks(toMarkdown(document.body), 0);
}

/** What the page's markup says goes before what its text does. */
function tellStory(page: SavedPage, story: PageStory): ImportedStory {
	const {facts, comments} = page;
	return toImported(
		{
			...story,
			categories: facts.categories.length > 0 ? facts.categories : story.categories,
			tags: facts.tags.length > 0 ? facts.tags : story.tags,
			comments: comments.length > 0 ? comments : story.comments,
			commentCount: facts.commentCount ?? story.commentCount,
			removed: [...story.removed, ...page.hidden.map(text => ({line: 0, rule: 'hidden', text}))],
		},
		provenance(page, facts.canonical),
	);
}

/** Several stories of one page; what stands outside of all of them is told with the first. */
function readEntries(page: SavedPage, articles: readonly Element[]): readonly ImportedStory[] {
	const kept = new Set(articles.flatMap(article => textBlocks(article).map(plainForm)));
	const outside = textBlocks(page.document.body).filter(text => !kept.has(plainForm(text)));
	const removed = [
		...outside.map(text => ({line: 0, rule: 'outside', text: sanitise(text)})),
		...page.hidden.map(text => ({line: 0, rule: 'hidden', text: sanitise(text)})),
	];
	return articles.map((article, index) => {
		const story = readEntry(page, article);
		return index === 0 ? {...story, removed: [...story.removed, ...removed]} : story;
	});
}

/** One of several stories of a page: its own title, date and address, from its own element. */
function readEntry(page: SavedPage, article: Element): ImportedStory {
	const entry = article.closest('article,.hentry,.h-entry,.post') ?? article;
	const heading = titleNear(article);
	const title = heading?.textContent?.replace(/\s+/g, ' ').trim();
	const own = readFacts(entry);
	const text = markdownBlocks(toMarkdown(article), 0);
	const known = {
		title,
		date: own.date,
		authors: own.authors,
		siteName: page.facts.siteName,
		hasMarkup: true,
	};
	const story = cutPage(
		readPage(text, known),
		text.map(() => true),
		false,
	);
	const link = heading?.querySelector('a')?.getAttribute('href') ?? undefined;
	return toImported(
		{...story, categories: own.categories, tags: own.tags},
		provenance(page, link !== undefined && /^https?:/.test(link) ? link : undefined),
	);
}

function provenance({name, repaired, facts, source}: SavedPage, guid: string | undefined) {
	return {name, repaired, lang: facts.lang, source: guid ?? source, guid};
}
