import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {readByline} from '../boilerplate/dateline.ts';
import {isTitleLike} from '../boilerplate/measure.ts';
import {titleFromName} from '../title-from-name.ts';
import type {Unwrapped} from './gutenberg.ts';
import type {Paragraph} from './paragraphs.ts';
import {isContents, titlePageEnd} from './title-page.ts';

/** What stands above a text. */
export interface Front {
	readonly title: SafeText;
	readonly author: string | undefined;
	/** Index of the first paragraph that is text. */
	readonly end: number;
	readonly removed: ReadonlyArray<{
		readonly line: number;
		readonly rule: string;
		readonly at: number;
		readonly text: string;
	}>;
}

/**
 * Reads title and author above the text; in a book, its title page and its table of contents.
 * `firstChapter` is the index of the first chapter's heading, or undefined.
 */
export function readFront(
	paragraphs: readonly Paragraph[],
	firstChapter: number | undefined,
	book: Unwrapped | undefined,
	name: string,
): Front {
	const own = firstChapter === 0 ? undefined : ownTitle(paragraphs);
	const first = own === undefined ? 0 : 1;
	const lineBelow = paragraphs[0]?.text.split('\n')[1];
	const isOneBlock = own !== undefined && lineBelow !== undefined;
	const byline = readByline(
		isOneBlock ? lineBelow : (paragraphs[first]?.text.replaceAll('\n', ' ') ?? ''),
	);
	const isTitleElsewhere = book?.title !== undefined;
	const isBook = firstChapter !== undefined || book !== undefined;
	const above = first + (byline === undefined || isOneBlock ? 0 : 1);
	const known = {title: book?.title ?? own, author: book?.author ?? byline};
	const limit = firstChapter ?? paragraphs.length - 1;
	const end = isBook
		? titlePageEnd(paragraphs, {first: isTitleElsewhere ? 0 : above, limit}, known)
		: above;
	return {
		title: titleOf(known.title, paragraphs, name),
		author: known.author,
		end,
		removed: paragraphs
			.slice(isTitleElsewhere ? 0 : first, end)
			.map(({line, text}) => ({line, rule: 'title-page', at: 0, text})),
	};
}

function titleOf(title: string | undefined, [first]: readonly Paragraph[], name: string): SafeText {
	return title === undefined
		? titleFromName(name, first?.text ?? '')
		: sanitiseLine(title.replace(/[*_]/g, ''));
}

/** The first line, when it can be a title and something follows it; a byline may be one block with it. */
function ownTitle([first, ...rest]: readonly Paragraph[]): string | undefined {
	const [title = '', below, ...more] = first?.text.split('\n') ?? [];
	const isAlone = below === undefined || (more.length === 0 && readByline(below) !== undefined);
	const isTitle = isAlone && isTitleLike(title) && !isContents(title);
	return rest.length > 0 && isTitle ? title : undefined;
}
