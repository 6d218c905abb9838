import {escapeMarkdown} from '../escape-markdown.ts';
import {isWrapped, wrapWidth} from '../wrap-width.ts';

/** A block of a page: what one line end or an empty line divides from the next. */
export interface PageBlock {
	/** The line of the source that it begins in, from 1. */
	readonly line: number;
	/** Its words, without markup. */
	readonly text: string;
	/** The same as Markdown. */
	readonly markdown: string;
	/** Blocks of one number stand together, without an empty line between them. */
	readonly group: number;
	/** Whether it is an item of a list. */
	readonly isItem: boolean;
	/** White space before it, in characters. */
	readonly indent?: number;
	/** Tabs and wide gaps inside it: the columns of a table, less one. */
	readonly gaps?: number;
}

/** The marks of items as people, browsers and text browsers (w3m, at any depth) write them. */
const bullet = /^(?:[-*+•·‣◦▪▫●○□■☆★◎△▷–]|o(?=\s{2}|\t))\s+(?=\S)/u;
const softEnd = /[\p{L}\p{N},]$/u;
const softStart = /^\p{Ll}/u;
/** A line that was broken inside a sentence is at least so long, in UTF-16 units. */
const brokenLine = 40;

interface Line {
	readonly number: number;
	readonly text: string;
	readonly group: number;
	readonly indent: number;
	readonly gaps: number;
}

/**
 * Divides copied text into blocks. A single line end divides too, since pasted pages have both
 * kinds; only a line that plainly goes on in the next one is joined with it. Line ends are `\n`.
 */
export function splitBlocks(text: string): readonly PageBlock[] {
	const blocks: PageBlock[] = [];
	for (const {text: words, ...line} of joinBrokenLines(readLines(text), wrapWidth(text))) {
		const marker = bullet.exec(words)?.[0] ?? '';
		// A speech may begin with a dash: only what has no sentence in it is an item.
		const isItem = marker !== '' && !/[.!?…]["”’»)]*$/u.test(words);
		const markdown = escapeMarkdown(words);
		blocks.push({
			line: line.number,
			text: isItem ? words.slice(marker.length) : words,
			markdown,
			group: line.group,
			isItem,
			indent: line.indent,
			gaps: line.gaps,
		});
	}

	return blocks;
}

function readLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	let group = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const words = line.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
		if (words === '') group++;
		else {
			const gaps = line.trim().match(/\t+| {3,}/g)?.length ?? 0;
			const indent = line.search(/[^\s\u200b\ufeff]/);
			lines.push({number: index + 1, text: words, group, indent, gaps});
		}
	}

	return lines;
}

function joinBrokenLines(lines: readonly Line[], width: number | undefined): readonly Line[] {
	const joined: Line[] = [];
	let before = '';
	for (const line of lines) {
		const last = joined.at(-1);
		const goesOn = last?.group === line.group && continues(before, line.text, width);
		if (last && goesOn) joined[joined.length - 1] = {...last, text: `${last.text} ${line.text}`};
		else joined.push(line);
		before = line.text;
	}

	return joined;
}

function continues(line: string, next: string, width: number | undefined): boolean {
	if (width !== undefined && isWrapped(line, next, width)) return true;
	return line.length >= brokenLine && softEnd.test(line) && softStart.test(next);
}
