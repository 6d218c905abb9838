import type {SafeText} from '../../text/safe-text.ts';
import {sanitiseLine} from '../../text/sanitise.ts';
import {readByline} from '../boilerplate/dateline.ts';
import {countWords, isTitleLike, proseWords} from '../boilerplate/measure.ts';
import {titleFromName} from '../title-from-name.ts';
import type {Unwrapped} from './gutenberg.ts';
import type {Paragraph} from './paragraphs.ts';

/** What stands above a text. */
export interface Front {
	readonly title: SafeText;
	readonly author: string | undefined;
	/** Index of the first paragraph that is text. */
	readonly end: number;
	readonly removed: ReadonlyArray<{
		readonly line: number;
		readonly rule: string;
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
	const isBook = firstChapter !== undefined || book !== undefined;
	const above = first + (byline === undefined || isOneBlock ? 0 : 1);
	const end = isBook ? firstText(paragraphs, firstChapter ?? paragraphs.length) : above;
	const title = book?.title ?? own;
	const isTitleElsewhere = book?.title !== undefined;
	return {
		title:
			title === undefined
				? titleFromName(name, paragraphs[0]?.text ?? '')
				: sanitiseLine(title.replace(/[*_]/g, '')),
		author: book?.author ?? byline,
		end,
		removed: paragraphs
			.slice(isTitleElsewhere ? 0 : first, end)
			.map(({line, text}) => ({line, rule: 'title-page', text})),
	};
}

/** The heading of a table of contents. */
const contents =
	/^(?:table of )?contents\b|^(?:inhalt|table des matières|índice|indice|inhoud|spis treści|содержание|目录|目次)$/iu;

/** The first line, when it can be a title and something follows it; a byline may be one block with it. */
function ownTitle([first, ...rest]: readonly Paragraph[]): string | undefined {
	const [title = '', below, ...more] = first?.text.split('\n') ?? [];
	const isAlone = below === undefined || (more.length === 0 && readByline(below) !== undefined);
	const isTitle = isAlone && isTitleLike(title) && !contents.test(title);
	return rest.length > 0 && isTitle ? title : undefined;
}

/** The first paragraph above the chapters that is prose: a dedication, a preface. */
function firstText(paragraphs: readonly Paragraph[], limit: number): number {
	const prose = paragraphs.findIndex(
		({text}) => countWords(text) >= proseWords && !text.includes('\n') && !contents.test(text),
	);
	return prose < 0 ? limit : Math.min(prose, limit);
}
