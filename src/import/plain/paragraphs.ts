import {isOrnament} from '../../core/document/ornament.ts';
import {escapeMarkdown} from '../escape-markdown.ts';
import {isWrapped, wrapWidth} from '../wrap-width.ts';
import {typography} from './typography.ts';

/** A paragraph of plain text, or verse that keeps its lines. */
export interface Paragraph {
	/** The line of the text that it begins in, from 1. */
	readonly line: number;
	/** Its words; lines that are kept end in `\n`. */
	readonly text: string;
	readonly markdown: string;
}

interface Chunk {
	readonly line: number;
	readonly lines: readonly string[];
}

/** Divides plain text into paragraphs: by empty lines, or by indents where those are the custom. */
export function splitParagraphs(text: string, firstLine: number): readonly Paragraph[] {
	const lines = text
		.replaceAll('\t', '    ')
		.split('\n')
		.map(line => line.trimEnd());
	const width = wrapWidth(text);
	const byIndent = areIndented(lines);
	return chunksOf(lines, byIndent).flatMap(chunk => setChunk(chunk, width, firstLine));
}

/** Paragraphs begin with an indent when many lines have one and few empty lines divide them. */
function areIndented(lines: readonly string[]): boolean {
	const full = lines.filter(line => line !== '');
	const indents = lines.filter(
		(line, index) => /^ {2,8}\S/.test(line) && /^\S/.test(lines[index - 1] ?? ''),
	).length;
	const empty = lines.filter(
		(line, index) => line === '' && (lines[index - 1] ?? '') !== '',
	).length;
	return indents >= 3 && indents > full.length / 20 && empty < indents;
}

function chunksOf(lines: readonly string[], byIndent: boolean): readonly Chunk[] {
	const chunks: Array<{line: number; lines: string[]}> = [];
	let isOpen = false;
	for (const [index, line] of lines.entries()) {
		const begins =
			!isOpen || (byIndent && /^ {2,8}\S/.test(line) && /^\S/.test(lines[index - 1] ?? ' '));
		if (line === '') isOpen = false;
		else if (begins) chunks.push({line: index, lines: [line]});
		else chunks.at(-1)?.lines.push(line);
		isOpen = line !== '';
	}

	return chunks;
}

/** One paragraph of a chunk of prose or verse; one for each line where lines are not wrapped. */
function setChunk(
	{line, lines}: Chunk,
	width: number | undefined,
	firstLine: number,
): readonly Paragraph[] {
	const words = lines.map(each => each.trim().replace(/ {2,}/g, ' '));
	const at = firstLine + line;
	if (width !== undefined && isProse(words, width))
		return [makeParagraph(at, joinLines(words), false)];
	if (isVerse(words)) return [makeVerse(at, lines)];
	return words.map((each, index) => makeParagraph(at + index, each, false));
}

/** Prose when most of its lines were broken because the next word did not fit. */
function isProse(lines: readonly string[], width: number): boolean {
	const broken = lines.filter(
		(line, index) => /\p{L}-$/u.test(line) || isWrapped(line, lines[index + 1] ?? '', width),
	).length;
	return broken * 3 >= (lines.length - 1) * 2;
}

/** The longest line of verse or of a letter's head, in UTF-16 units. */
const longestVerse = 60;

function isVerse(lines: readonly string[]): boolean {
	if (lines.length < 2 || lines.some(line => line.length > longestVerse)) return false;
	const sentences = lines.filter(line => /[.!?…]["”’»)]*$/u.test(line)).length;
	return sentences * 3 <= lines.length * 2;
}

/** Lines of one paragraph; a hyphen or a dash at a line's end needs no space after it. */
function joinLines(lines: readonly string[]): string {
	return lines.reduce((text, line) =>
		/(?:\p{L}-|(?<!-)--|—)$/u.test(text) ? text + line : `${text} ${line}`,
	);
}

function makeParagraph(line: number, text: string, isVerseLine: boolean): Paragraph {
	const words = typography(text);
	return {
		line,
		text: words,
		markdown: isOrnament(text) && !isVerseLine ? '* * *' : escapeMarkdown(words),
	};
}

/** The least indent of all its lines goes; what a line has more stays, as no-break spaces. */
function makeVerse(line: number, lines: readonly string[]): Paragraph {
	const indents = lines.map(each => /^ */.exec(each)?.[0].length ?? 0);
	const least = Math.min(...indents);
	const words = lines.map(each => typography(each.trim()));
	const markdown = words.map(
		(each, index) => '\u00a0'.repeat((indents[index] ?? 0) - least) + escapeMarkdown(each),
	);
	return {line, text: words.join('\n'), markdown: markdown.join('\\\n')};
}
