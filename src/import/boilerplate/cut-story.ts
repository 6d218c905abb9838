import {blocksUpTo, writeBody} from './body.ts';
import {categoriesOf, tagsOf} from './categories.ts';
import {type Dateline, readCommentCount, readDateline} from './dateline.ts';
import {findDoubts} from './doubts.ts';
import {findLateDateline} from './find-datelines.ts';
import {type Head, readHead, splitAuthors} from './head.ts';
import type {Labelled} from './labelled.ts';
import {namesCategories} from './lists.ts';
import {plainForm} from './measure.ts';
import {readNeighbours} from './neighbours.ts';
import type {PageStory} from './page-story.ts';
import type {Page} from './read-page.ts';
import {readRelated} from './related.ts';

/** Where one story of a page stands; `end` is excluded. */
export interface Place {
	readonly start: number;
	readonly end: number;
	readonly datelineAt: number | undefined;
	/** Index of the title's block, where it is known. */
	readonly titleAt?: number | undefined;
}

/** Makes a story of the kept blocks of a place, and reads its facts from those around them. */
export function cutStory(
	page: Page,
	isKept: readonly boolean[],
	{start, end, datelineAt, titleAt}: Place,
): PageStory {
	const blocks = page.blocks.slice(0, end);
	const isCategory = (text: string) => namesCategories(text, page.lists.categories);
	const kept = [...blocks.keys()].filter(index => index >= start && isKept[index]);
	const head = readHead(blocks, {start, textStart: kept[0] ?? start, datelineAt, titleAt}, page);
	const body = kept.filter(index => index !== head.titleAt && !head.labels.has(index));
	const tailAt = (body.at(-1) ?? end - 1) + 1;
	const tail = blocks.slice(tailAt);
	const lateAt = findLateDateline(blocks, tailAt);
	const late = lateAt === undefined ? undefined : readDateline(blocks[lateAt]?.text ?? '');
	const dateline = head.dateline ?? late;
	const inBody = new Set(body);
	const roleOf = (block: Labelled, index: number) => {
		if (head.labels.has(index)) return head.labels.get(index) ?? 'head';
		if (index >= tailAt && block.label === undefined && isCategory(block.text)) return 'categories';
		return block.label ?? (index < (body[0] ?? 0) ? 'head' : index < tailAt ? 'inside' : 'tail');
	};

	const places = placesOf(
		blocks.length,
		body,
		blocksUpTo(body.flatMap(index => blocks[index] ?? [])),
	);
	return {
		title: page.known.title ?? head.title,
		date: page.known.date ?? dateline?.date,
		authors: page.known.authors ?? authorsOf(head, late),
		categories: unique([...head.categories, ...categoriesOf(tail, isCategory)]),
		tags: unique(tagsOf(tail)),
		siteName: page.siteName,
		body: writeBody(body.flatMap(index => blocks[index] ?? [])),
		comments: commentsOf(page, start, end),
		commentCount: head.dateline?.commentCount ?? countIn(tail) ?? dateline?.commentCount,
		...readNeighbours(tail),
		related: readRelated(tail, tailAt, page.teasers, isCategory),
		removed: blocks.flatMap((block, index) =>
			index < start || inBody.has(index) || index === head.titleAt
				? []
				: [
						{
							line: block.line,
							rule: roleOf(block, index),
							at: places[index] ?? 0,
							text: block.text,
						},
					],
		),
		doubts: findDoubts(
			blocks.slice(start),
			body.flatMap(index => blocks[index] ?? []),
			dateline,
			tail.length > 0,
		),
	};
}

/** For each block of the page how many blocks of the text's Markdown stand before it. */
function placesOf(
	length: number,
	body: readonly number[],
	upTo: readonly number[],
): readonly number[] {
	const places: number[] = [];
	let next = 0;
	let nextBody = 0;
	for (let index = 0; index < length; index++) {
		places.push(next);
		if (body[nextBody] === index) {
			next = upTo[nextBody] ?? next;
			nextBody++;
		}
	}

	return places;
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

function unique(names: readonly string[]): readonly string[] {
	const seen = new Map(names.map(name => [plainForm(name), name] as const).reverse());
	return [...seen.values()].reverse();
}
