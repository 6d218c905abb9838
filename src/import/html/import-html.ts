import {repairText} from '../../core/text/damage/repair-text.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {cleanPage} from '../boilerplate/clean-page.ts';
import {plainForm} from '../boilerplate/measure.ts';
import type {PageStory} from '../boilerplate/page-story.ts';
import {toImported} from '../boilerplate/to-imported.ts';
import type {Imported, ImportedStory, ImportOptions} from '../imported.ts';
import type {Document, Element} from './dom.ts';
import {address, type PageFacts, readFacts} from './facts.ts';
import {findArticles, titleNear} from './find-article.ts';
import {headerField, unwrapGutenbergPage} from './gutenberg-page.ts';
import {dropHidden, stylesOf} from './hidden.ts';
import {markdownBlocks, wordBlocks} from './markdown-blocks.ts';
import {readComments} from './page-comments.ts';
import {dropPageNumbers} from './page-numbers.ts';
import {parsePage} from './parse.ts';
import {applyStyles} from './styles.ts';
import {textAround, textBlocks} from './text-blocks.ts';
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

/** Reads a saved page: the story by common selectors, else by Readability; then as copied text. */
export async function importHtml(html: string, {name, from}: ImportOptions): Promise<Imported> {
	const repaired = await repairText(html);
	const document = parsePage(repaired.text);
	const {readArchive} = await import('./archive-of-our-own.ts');
	const facts = readFacts(document, document.documentElement);
	const styles = stylesOf(document);
	const hidden = dropHidden(document, styles);
	applyStyles(document, styles);
	dropPageNumbers(document);
	const source = savedFrom(html) ?? address(from) ?? facts.canonical;
	const archived = readArchive(document, {
		name,
		source,
		repaired: repaired.repaired,
		lang: facts.lang,
	});
	if (archived) return {stories: archived};
	const page = {
		document,
		facts,
		hidden,
		source,
		name,
		repaired: repaired.repaired,
		comments: readComments(document),
	};
	const book = unwrapGutenbergPage(document);
	if (book.removed.length > 0) return {stories: readBook(page, book.removed)};
	const articles = findArticles(document);
	if (articles.length > 1) return {stories: readEntries(page, articles)};
	const [article] = articles;
	if (article) return {stories: readStory(page, article, textAround(document.body, article))};
	return {stories: await readWithoutArticle(page)};
}

/** A book of Project Gutenberg: all that its header and its licence leave, and what these say. */
function readBook(page: SavedPage, removed: readonly string[]): readonly ImportedStory[] {
	const author = headerField(removed, 'Author');
	const facts = {
		...page.facts,
		title: headerField(removed, 'Title') ?? page.facts.title,
		authors: author === undefined ? page.facts.authors : [author],
	};
	const around = {before: [], after: []};
	return readStory({...page, facts}, page.document.body, around).map((story, index) => ({
		...story,
		removed: [
			...(index === 0
				? removed.map(text => ({line: 0, rule: 'licence', text: sanitise(text)}))
				: []),
			...story.removed,
		],
	}));
}

/** No selector fits: Readability's choice, and everything that it left out. */
async function readWithoutArticle(page: SavedPage): Promise<readonly ImportedStory[]> {
	const {findMain} = await import('./read-main.ts');
	const main = findMain(page.document);
	if (!main) return readStory(page, page.document.body, {before: [], after: []});
	const kept = new Set(textBlocks(main).map(plainForm));
	const texts = textBlocks(page.document.body).filter(text => !kept.has(plainForm(text)));
	return readStory(page, main, {before: [], after: texts});
}

function readStory(
	page: SavedPage,
	article: Element,
	around: {readonly before: readonly string[]; readonly after: readonly string[]},
): readonly ImportedStory[] {
	const {facts, comments} = page;
	const before = wordBlocks(around.before, 0);
	const text = markdownBlocks(toMarkdown(article.innerHTML), before.length);
	const after = wordBlocks(around.after, before.length + text.length);
	const stories = cleanPage([...before, ...text, ...after], {
		title: facts.title,
		date: facts.date,
		authors: facts.authors.length > 0 ? facts.authors : undefined,
		siteName: facts.siteName,
		text: {start: before.length, end: before.length + text.length},
	});
	return stories.map((story, index) => {
		const isFirst = index === 0;
		return toImported(
			{
				...story,
				categories: facts.categories.length > 0 ? facts.categories : story.categories,
				tags: facts.tags.length > 0 ? facts.tags : story.tags,
				comments: isFirst && comments.length > 0 ? comments : story.comments,
				commentCount: facts.commentCount ?? story.commentCount,
				removed: isFirst
					? [...story.removed, ...page.hidden.map(text => ({line: 0, rule: 'hidden', text}))]
					: story.removed,
			},
			provenance(page, stories.length === 1 ? facts.canonical : undefined),
		);
	});
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
	const text = markdownBlocks(toMarkdown(article.innerHTML), 0);
	const [story] = cleanPage(text, {
		title,
		date: own.date,
		authors: own.authors,
		siteName: page.facts.siteName,
		text: {start: 0, end: text.length},
	});
	const link = heading?.querySelector('a')?.getAttribute('href') ?? undefined;
	return toImported(
		{...(story as PageStory), categories: own.categories, tags: own.tags},
		provenance(page, link !== undefined && /^https?:/.test(link) ? link : undefined),
	);
}

function provenance({name, repaired, facts, source}: SavedPage, guid: string | undefined) {
	return {name, repaired, lang: facts.lang, source: guid ?? source, guid};
}
