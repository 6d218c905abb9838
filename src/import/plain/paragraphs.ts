import {isOrnament} from '../../core/document/ornament.ts';
import {greatestOf, leastOf} from '../../core/text/extremes.ts';
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
	/** Whether its author has underlined it with a row of signs. */
	readonly isHeading?: boolean;
}

/** The number of a printed page between two words. */
const pageNumber = /\[(?:Pg|Page) ?\d{1,4}\]/g;

/** Divides plain text into paragraphs: by empty lines, or by indents where those are the custom. */
export function splitParagraphs(text: string, firstLine: number): readonly Paragraph[] {
	const lines = text
		.replaceAll('\t', '    ')
		.replace(pageNumber, '')
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
	const chunks: Array<{line: number; lines: string[]; isHeading?: boolean}> = [];
	let isOpen = false;
	for (const [index, line] of lines.entries()) {
		const last = chunks.at(-1);
		const isRow = isOrnament(line.trim());
		if (isOpen && last?.lines.length === 1 && isUnderline(line, last.lines[0] ?? '')) {
			last.isHeading = true;
			isOpen = false;
			continue;
		}

		const begins =
			!isOpen ||
			isRow ||
			(byIndent && /^ {2,8}\S/.test(line) && /^\S/.test(lines[index - 1] ?? ' '));
		if (line === '') isOpen = false;
		else if (begins) chunks.push({line: index, lines: [line]});
		else last?.lines.push(line);
		isOpen = line !== '' && !isRow;
	}

	return chunks;
}

/** A row of signs as long as the line above it makes that a heading. */
function isUnderline(line: string, above: string): boolean {
	const row = line.trim();
	const isRow = /^(?:=+|-+|~+|\*+|\^+|#+)$/.test(row) && row.length >= 3;
	return isRow && Math.abs(row.length - above.trim().length) <= 2 && !isOrnament(above.trim());
}

/** One paragraph of a chunk of prose or verse; one for each line where lines are not wrapped. */
function setChunk(
	{line, lines, isHeading}: Chunk,
	width: number | undefined,
	firstLine: number,
): readonly Paragraph[] {
	const words = lines.map(each => each.trim().replace(/ {2,}/g, ' '));
	const at = firstLine + line;
	if (isHeading) return [makeHeading(at, words[0] ?? '')];
	const habit = width ?? ownWidth(words);
	if (habit !== undefined && isProse(words, habit))
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

/** Lines of prose are wrapped to about the same width, which is longer than most verse. */
const narrowest = 55;
const widest = 82;

/** The width of one paragraph, in a text that is too short to have a habit. */
function ownWidth(lines: readonly string[]): number | undefined {
	const full = lines.slice(0, -1);
	const longest = greatestOf(full.map(({length}) => length));
	const isEven = full.every(line => line.length >= longest * 0.8);
	const goesOn = full.some(line => !sentence.test(line)) && !full.some(line => unspaced.test(line));
	return isEven && goesOn && longest >= narrowest && longest <= widest ? longest : undefined;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const sentence = /[.!?…。！？」』）]["”’»)]*$/u;

/** The longest line of verse or of a letter's head, in UTF-16 units. */
const longestVerse = 60;

function isVerse(lines: readonly string[]): boolean {
	if (lines.length < 2 || lines.some(line => line.length > longestVerse)) return false;
	const sentences = lines.filter(line => sentence.test(line)).length;
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

function makeHeading(line: number, text: string): Paragraph {
	const words = typography(text);
	return {line, text: words, markdown: `## ${escapeMarkdown(words)}`};
}

/** The least indent of all its lines goes; what a line has more stays, as no-break spaces. */
function makeVerse(line: number, lines: readonly string[]): Paragraph {
	const indents = lines.map(each => /^ */.exec(each)?.[0].length ?? 0);
	const least = leastOf(indents);
	const words = lines.map(each => typography(each.trim()));
	const markdown = words.map(
		(each, index) => '\u00a0'.repeat((indents[index] ?? 0) - least) + escapeMarkdown(each),
	);
	return {line, text: words.join('\n'), markdown: markdown.join('\\\n')};
}
