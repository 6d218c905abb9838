import {words} from '../../core/words/words.ts';
import {writeBody} from './body.ts';
import type {Column} from './columns.ts';
import {cutStory} from './cut-story.ts';
import {readDateline} from './dateline.ts';
import {datelineNear, findDatelines} from './find-datelines.ts';
import {findTitle, type TitleModel} from './find-title.ts';
import type {PageStory} from './page-story.ts';
import type {Page} from './read-page.ts';
import {titleBelowDay, titleByDateline} from './title.ts';

/** What finds the title of a page whose markup names none. */
export interface TitleFinder {
	readonly inside: Column;
	readonly model: TitleModel;
}

/** Makes one story of the kept blocks of a page; of all of them when nothing on it looked like one. */
export function cutPage(
	page: Page,
	isKept: readonly boolean[],
	isUnsure: boolean,
	titles?: TitleFinder,
): PageStory {
	if (isUnsure || !isKept.includes(true)) return keepAll(page, words.import.doubts.noArticle);
	const {blocks} = page;
	const [found] = findDatelines(blocks, blocks.length);
	const datelineAt = datelineNear(blocks, isKept, found);
	const titleAt = titles && learnedTitle(page, titles, isKept.indexOf(true), datelineAt);
	return cutStory(page, isKept, {start: 0, end: blocks.length, datelineAt, titleAt});
}

/** The learned title, unless markup names it, or a dateline with its author stands by it. */
function learnedTitle(
	{blocks, known, siteName}: Page,
	{inside, model}: TitleFinder,
	start: number,
	datelineAt: number | undefined,
): number | undefined {
	const dateline = readDateline(blocks[datelineAt ?? -1]?.text ?? '');
	if (known.title !== undefined || dateline?.title !== undefined) return undefined;
	const named =
		dateline?.author === undefined || datelineAt === undefined
			? undefined
			: titleByDateline(blocks, 0, datelineAt, undefined, siteName);
	const belowDay =
		datelineAt === undefined ? undefined : titleBelowDay(blocks, datelineAt, siteName);
	return named ?? belowDay ?? findTitle(blocks, inside, start, model, siteName);
}

/** One story of everything that stands on a page, and why it is that, where nobody asked for it. */
export function keepAll(page: Page, why?: string): PageStory {
	const [first, ...rest] = page.blocks;
	return {
		title: page.known.title ?? first?.text,
		date: page.known.date,
		authors: page.known.authors ?? [],
		categories: [],
		tags: [],
		siteName: page.siteName,
		body: writeBody(rest.length > 0 && page.known.title === undefined ? rest : page.blocks),
		comments: [],
		commentCount: undefined,
		previous: undefined,
		next: undefined,
		related: [],
		removed: [],
		doubts: why === undefined ? [] : [why],
	};
}
