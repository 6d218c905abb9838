import type {PageBlock} from './block.ts';
import {writeBody} from './body.ts';
import {findButtons} from './buttons.ts';
import {categoriesOf, tagsOf} from './categories.ts';
import {type CommentZone, findComments} from './comments.ts';
import {type Dateline, readCommentCount, readDateline} from './dateline.ts';
import {findDoubts} from './doubts.ts';
import {findDatelines, findLateDateline} from './find-datelines.ts';
import type {Label} from './furniture-words.ts';
import {type Head, readHead, splitAuthors} from './head.ts';
import {isStory, type Labelled, labelBlocks, relabel} from './labelled.ts';
import {type Lists, namesCategories, readLists} from './lists.ts';
import {plainForm} from './measure.ts';
import {readNeighbours} from './neighbours.ts';
import type {KnownFacts, PageStory} from './page-story.ts';
import {readRelated} from './related.ts';
import {findSiteName} from './site-name.ts';
import {findTail} from './tail.ts';
import {findTeasers, type Teaser} from './teasers.ts';

/** Everything that was found out about a page before its stories are cut out. */
interface Page {
	readonly blocks: readonly Labelled[];
	readonly teasers: readonly Teaser[];
	readonly comments: CommentZone | undefined;
	readonly lists: Lists;
	readonly siteName: string | undefined;
	readonly known: KnownFacts;
}

/**
 * Cuts the stories out of the blocks of a page. Zones first, words second: whole blocks are
 * labelled, and the head and the tail are found by what stands around the labels; inside a story
 * only advertising labels go. A page with no prose becomes one story with all its blocks.
 */
export function cleanPage(
	blocks: readonly PageBlock[],
	known: KnownFacts = {},
): readonly PageStory[] {
	const page = readPage(blocks, known);
	if (!page.blocks.some(isStory)) return [keepAll(page)];
	const isListed = (block: Labelled) => namesCategories(block.text, page.lists.categories);
	if (known.text)
		return [cutStory(page, 0, page.blocks.length, datelineNear(page.blocks, known.text.start))];
	const tail = findTail(page.blocks, 0, page.blocks.length, isListed);
	const datelines = findDatelines(page.blocks, tail);
	if (datelines.length < 2) return [cutStory(page, 0, page.blocks.length, datelines[0])];
	return cutStories(page, datelines);
}

/** How many blocks above the text, and inside it, a dateline may stand in a page with markup. */
const nearText = 6;

function datelineNear(blocks: readonly Labelled[], start: number): number | undefined {
	const from = Math.max(0, start - nearText);
	const near = blocks.slice(from, start + nearText);
	const prose = near.findIndex((block, index) => from + index >= start && isStory(block));
	const at = near.findLastIndex(
		(block, index) => block.label === 'dateline' && (prose < 0 || index < prose),
	);
	return at < 0 ? undefined : from + at;
}

function readPage(blocks: readonly PageBlock[], known: KnownFacts): Page {
	const own = labelBlocks(blocks);
	const labelled = relabel(own, findButtons(own));
	const comments = findComments(labelled);
	const inComments = new Map<number, Label>();
	for (let index = comments?.start ?? 0; index < (comments?.end ?? 0); index++)
		inComments.set(index, labelled[index]?.label === 'comments' ? 'comments' : 'comment');
	const withComments = relabel(labelled, inComments);
	const teasers = findTeasers(withComments);
	const inTeasers = new Map(
		teasers.flatMap(teaser => teaser.blocks.map(index => [index, 'related' as const] as const)),
	);
	const all = relabel(withComments, inTeasers);
	return {
		blocks: all,
		teasers,
		comments,
		lists: readLists(all),
		siteName: known.siteName ?? findSiteName(all),
		known,
	};
}

/** Each story begins at its title and ends where the next one's title stands. */
function cutStories(page: Page, datelines: readonly number[]): readonly PageStory[] {
	const starts = datelines.map((at, index) => {
		const from = index === 0 ? 0 : (datelines[index - 1] ?? 0) + 1;
		const head = readHead(page.blocks, from, at, page.lists, page.siteName);
		return index === 0 ? 0 : Math.min(head.titleAt ?? at, at);
	});
	return datelines.map((at, index) =>
		cutStory({...page, known: {}}, starts[index] ?? 0, starts[index + 1] ?? page.blocks.length, at),
	);
}

function cutStory(
	page: Page,
	start: number,
	end: number,
	datelineAt: number | undefined,
): PageStory {
	const blocks = page.blocks.slice(0, end);
	const isCategory = (text: string) => namesCategories(text, page.lists.categories);
	const head = readHead(blocks, start, datelineAt, page.lists, page.siteName, page.known);
	const {end: textEnd = end} = page.known.text ?? {};
	const tailAt = Math.min(
		textEnd,
		findTail(blocks, head.end, end, block => isCategory(block.text)),
	);
	const tail = blocks.slice(tailAt);
	const lateAt = findLateDateline(blocks, tailAt);
	const late = lateAt === undefined ? undefined : readDateline(blocks[lateAt]?.text ?? '');
	const dateline = head.dateline ?? late;
	const roles = new Map<number, string>();
	for (let index = start; index < end; index++) {
		const rule = ruleFor(blocks, index, head, tailAt, isCategory);
		if (rule !== undefined) roles.set(index, rule);
	}

	const body = blocks.filter(
		(_, index) => index >= start && index !== head.titleAt && !roles.has(index),
	);
	return {
		title: page.known.title ?? head.title,
		date: page.known.date ?? dateline?.date,
		authors: page.known.authors ?? authorsOf(head, late),
		categories: unique([...head.categories, ...categoriesOf(tail, isCategory)]),
		tags: unique(tagsOf(tail)),
		siteName: page.siteName,
		body: writeBody(body),
		comments: commentsOf(page, start, end),
		commentCount: head.dateline?.commentCount ?? countIn(tail) ?? dateline?.commentCount,
		...readNeighbours(tail),
		related: readRelated(tail, tailAt, page.teasers, isCategory),
		removed: [...roles].map(([index, rule]) => ({
			line: blocks[index]?.line ?? 0,
			rule,
			text: blocks[index]?.text ?? '',
		})),
		doubts: findDoubts(body, dateline, tail.length > 0),
	};
}

/** Why a block is not a part of the text; undefined when it is, or when it is the title. */
function ruleFor(
	blocks: readonly Labelled[],
	index: number,
	head: Head,
	tailAt: number,
	isCategory: (text: string) => boolean,
): string | undefined {
	const block = blocks[index];
	if (!block || index === head.titleAt) return undefined;
	if (index < head.end) return head.labels.get(index) ?? block.label ?? 'head';
	if (index < tailAt) return block.label === 'ad' ? 'ad' : undefined;
	if (block.label === undefined && isCategory(block.text)) return 'categories';
	return block.label ?? 'tail';
}

function authorsOf(head: Head, dateline: Dateline | undefined): readonly string[] {
	if (head.authors.length > 0) return head.authors;
	return dateline?.author === undefined ? [] : splitAuthors(dateline.author);
}

function commentsOf(page: Page, start: number, end: number): PageStory['comments'] {
	const {comments} = page;
	if (!comments || comments.start < start || comments.start >= end) return [];
	return comments.comments.map(({author, date, text}) => ({
		author,
		date,
		text: writeBody(text.flatMap(index => page.blocks[index] ?? [])),
	}));
}

function countIn(tail: readonly Labelled[]): number | undefined {
	for (const block of tail) {
		if (block.label === 'comments')
			return readCommentCount(block.text)?.count ?? /^\d+/.exec(block.text)?.map(Number)[0];
	}

	return undefined;
}

function keepAll(page: Page): PageStory {
	const [first, ...rest] = page.blocks;
	return {
		title: page.known.title ?? first?.text,
		date: page.known.date,
		authors: page.known.authors ?? [],
		categories: [],
		tags: [],
		siteName: page.siteName,
		body: writeBody(rest.length > 0 ? rest : page.blocks),
		comments: [],
		commentCount: undefined,
		previous: undefined,
		next: undefined,
		related: [],
		removed: [],
		doubts: ['No prose was found: everything was kept.'],
	};
}

function unique(names: readonly string[]): readonly string[] {
	const seen = new Map(names.map(name => [plainForm(name), name] as const).reverse());
	return [...seen.values()].reverse();
}
