import type {Block} from '../../core/document/block.ts';
import {type Book, firstPage, linesOf, nextPage, openBook} from '../../core/layout/book.ts';
import type {Line} from '../../core/layout/line.ts';
import type {OpenText} from '../../reader/open-text.ts';

/** More rows than any story has lines: a story printed is one page a section. */
const endless = 10_000_000;

/**
 * A story as plain lines for pipes and screen readers, at most `width` cells wide where its words
 * allow: no control byte but the line ends, no trailing space.
 */
export function* printStory(
	opening: readonly Block[],
	content: OpenText,
	width: number,
): Generator<string> {
	const geometry = {width, rows: endless, paragraphs: 'spaced', isJustified: false} as const;
	const book = openBook({...content, opening}, geometry, content.tools);
	let isFirst = true;
	for (const lines of sections(book)) {
		if (!isFirst) yield '';
		isFirst = false;
		for (const line of lines) yield plainLine(line);
	}
}

function* sections(book: Book): Generator<readonly Line[]> {
	let page: ReturnType<typeof nextPage> = firstPage(book);
	while (page) {
		yield linesOf(book, page);
		page = nextPage(book, page);
	}
}

function plainLine(line: Line): string {
	const text = line.runs.map(run => run.text).join('');
	return `${' '.repeat(line.indent)}${text}`.trimEnd();
}
