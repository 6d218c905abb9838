import {countWords, plainForm} from '../boilerplate/measure.ts';
import type {Paragraph} from './paragraphs.ts';
import {isContents} from './title-page.ts';

/** A heading that a book's own table of contents names. */
export interface Listed {
	/** As the table has it. */
	readonly title: string;
	/** Index of the paragraph that it heads. */
	readonly index: number;
}

/** A longer line is no title, in UTF-16 units. */
const longestTitle = 120;
/** A title with fewer words below it heads nothing. */
const fewestWords = 15;
/** No table has more entries. */
const mostEntries = 500;
/** So large a share of the table has to come again below it, in its order. */
const mostOfTable = 2 / 3;

/**
 * The stories or chapters that a table of contents names and that come again below it, each title
 * standing alone: what they are called tells nothing of it. None where there is no such table.
 */
export function findListed(paragraphs: readonly Paragraph[]): readonly Listed[] {
	const table = paragraphs.findIndex(({text}) => isContents(text));
	if (table < 0) return [];
	const places = placesOfShort(paragraphs);
	const comesAgain = (line: string, after: number) =>
		places.get(plainForm(line))?.find(index => index > after);
	const linesOf = (index: number) => entriesIn(paragraphs[index]?.text ?? '');
	let end = table + 1;
	while (end <= table + mostEntries && linesOf(end).some(line => comesAgain(line, end))) end++;
	const titles = Array.from({length: end - table - 1}, (_, row) => linesOf(table + 1 + row))
		.flat()
		.slice(0, mostEntries);
	let last = end - 1;
	const found = titles.flatMap(title => {
		const index = comesAgain(title, last);
		if (index === undefined) return [];
		last = index;
		return [{title, index}];
	});
	const isTable = found.length >= 2 && found.length >= titles.length * mostOfTable;
	return isTable ? found.filter(({index}, row) => hasText(paragraphs, index, found[row + 1])) : [];
}

/** The lines of a table of contents without the numbers around their titles. */
function entriesIn(text: string): readonly string[] {
	return text
		.split('\n')
		.map(line => line.replace(/[*_]/g, '').trim())
		.map(line => line.replace(/^(?:\d{1,3}|[IVXLC]{1,7})[.)]\s+/, ''))
		.map(line => line.replace(/(?:\s*\.){2,}\s*\d*$|\s{2,}\d{1,4}$/, '').trim())
		.filter(line => line !== '' && line.length <= longestTitle);
}

/** Where short paragraphs stand, by their plain form. */
function placesOfShort(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly number[]> {
	const short = [...paragraphs.entries()].filter(([, {text}]) => text.length <= longestTitle);
	const places = Map.groupBy(short, ([, {text}]) => plainForm(entriesIn(text).join(' ')));
	return new Map([...places].map(([form, found]) => [form, found.map(([index]) => index)]));
}

function hasText(
	paragraphs: readonly Paragraph[],
	from: number,
	next: Listed | undefined,
): boolean {
	let words = 0;
	for (let index = from + 1; index < (next?.index ?? paragraphs.length); index++) {
		words += countWords(paragraphs[index]?.text ?? '');
		if (words >= fewestWords) return true;
	}

	return false;
}
