/**
 * A judge of whole texts that knows nothing of our reading and setting: it takes words from
 * Markdown and from lines by rules of its own, and compares them.
 */

/** A run of letters and digits; in scripts that put no spaces between words, a letter. */
const word = /[\p{sc=Han}\p{sc=Thai}]|[[\p{L}\p{M}\p{Nd}½]--[\p{sc=Han}\p{sc=Thai}]]+/gv;

export function wordsOf(text: string): string[] {
	return text.match(word) ?? [];
}

/** Words that follow one another, or the cells of a table: its rows, the header first. */
export type Stretch =
	| {readonly kind: 'words'; readonly words: readonly string[]}
	| {readonly kind: 'table'; readonly rows: ReadonlyArray<readonly string[]>};

function readRow(line: string): string[] {
	return line.split('|').slice(1, -1);
}

function readTable(lines: readonly string[]): Stretch {
	const [header = '', , ...rows] = lines;
	return {kind: 'table', rows: [header, ...rows].map(readRow)};
}

/**
 * What a story's Markdown says, in order: footnotes come last, and their marks count as words.
 * Emphasis, quotes, headings, fences and bullets are no words; numbers of lists are.
 */
export function wordsOfMarkdown(markdown: string): Stretch[] {
	const notes = [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(
		([, label, text]) => `${label} ${text}`,
	);
	const text = [markdown.replace(/^\[\^\d+\]: .*$/gm, ''), ...notes].join('\n');
	const plain = text.replace(/\[\^(\d+)\]/g, ' $1 ').replaceAll('*', '');
	return plain
		.split(/((?:^\|.*\|\n)+)/m)
		.map(
			(part): Stretch =>
				part.startsWith('|')
					? readTable(part.trimEnd().split('\n'))
					: {kind: 'words', words: wordsOf(part)},
		)
		.filter(stretch => stretch.kind === 'table' || stretch.words.length > 0);
}

/** A row of the screen, and whether it is one of a table. */
export interface Row {
	readonly text: string;
	readonly isTable: boolean;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks of footnotes as words. */
function spellMarks(text: string): string {
	return text.replace(
		/[⁰¹²³⁴-⁹]+/g,
		mark => ` ${[...mark].map(digit => superscripts.indexOf(digit)).join('')} `,
	);
}

/**
 * Where words on lines part from the words expected; undefined where they do not. A word before a
 * hyphen at the end of a line may go on in the next.
 */
function compareWords(expected: readonly string[], lines: readonly string[]): string | undefined {
	let next = 0;
	let begun = '';
	for (const line of lines) {
		const text = spellMarks(line).trimEnd();
		const found = wordsOf(text);
		const isOpen = /[\p{L}\p{M}]-$/u.test(text);
		for (const [index, piece] of found.entries()) {
			const whole = begun + piece;
			begun = '';
			if (whole === expected[next]) next++;
			else if (isOpen && index === found.length - 1 && expected[next]?.startsWith(whole))
				begun = whole;
			else
				return `wanted ${JSON.stringify(expected.slice(next, next + 4).join(' '))}, found ${JSON.stringify(line)}`;
		}
	}
	return next === expected.length
		? undefined
		: `lost ${JSON.stringify(expected.slice(next, next + 4).join(' '))} at the end`;
}

/** A table is a grid, whose columns say theirs from top to bottom, or records: `header: cell`. */
function compareTable(
	rows: ReadonlyArray<readonly string[]>,
	lines: readonly string[],
): string | undefined {
	const [header = [], ...records] = rows;
	if (!lines.some(line => line.includes('│'))) {
		const spoken = records.flatMap(record =>
			record.flatMap((cell, column) => wordsOf(`${header[column]} ${cell}`)),
		);
		return compareWords(spoken, lines);
	}
	const grid = lines.filter(line => line.includes('│')).map(line => line.split('│'));
	for (const column of header.keys()) {
		const expected = rows.flatMap(row => wordsOf(row[column] ?? ''));
		const difference = compareWords(
			expected,
			grid.map(cells => cells[column] ?? ''),
		);
		if (difference) return difference;
	}
	return undefined;
}

/** The rows in stretches: those of a table together, those between tables together. */
function divide(rows: readonly Row[]): Array<{isTable: boolean; lines: string[]}> {
	const stretches: Array<{isTable: boolean; lines: string[]}> = [];
	for (const {text, isTable} of rows) {
		if (wordsOf(text).length === 0) continue;
		const last = stretches.at(-1);
		if (last?.isTable === isTable) last.lines.push(text);
		else stretches.push({isTable, lines: [text]});
	}
	return stretches;
}

/** Says where the rows of a screen part from what a text says; undefined where they say it all. */
export function findDifference(text: readonly Stretch[], rows: readonly Row[]): string | undefined {
	const shown = divide(rows);
	for (const [index, stretch] of text.entries()) {
		const {isTable = false, lines = []} = shown[index] ?? {};
		if (isTable !== (stretch.kind === 'table'))
			return `a table is out of its place: ${JSON.stringify(lines[0])}`;
		const difference =
			stretch.kind === 'table'
				? compareTable(stretch.rows, lines)
				: compareWords(stretch.words, lines);
		if (difference) return difference;
	}
	return shown.length > text.length
		? `doubled ${JSON.stringify(shown[text.length]?.lines[0])}`
		: undefined;
}
