import type {Removed} from '../../core/collection/removed.ts';
import {parsePartialDate} from '../../core/story-format/parse-date.ts';
import {repairText} from '../../core/text/damage/repair-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {countWords} from '../boilerplate/measure.ts';
import {type Imported, type ImportedStory, type ImportOptions, makeStory} from '../imported.ts';
import {type Chapter, findChapters} from './chapters.ts';
import {readFront} from './front.ts';
import {unwrapGutenberg} from './gutenberg.ts';
import {type Paragraph, splitParagraphs} from './paragraphs.ts';

/** Reads plain text: one story, or a series when it has chapters. */
export async function importPlain(
	text: string,
	{name, one, keepAll = false}: ImportOptions,
): Promise<Imported> {
	const repaired = await repairText(text);
	const book = keepAll ? undefined : unwrapGutenberg(repaired.text);
	const paragraphs = splitParagraphs(book?.text ?? repaired.text, book?.firstLine ?? 1);
	if (paragraphs.length === 0) return {stories: []};
	const chapters = findChapters(paragraphs);
	const found = readFront(paragraphs, chapters[0]?.heading, book, name);
	const front = keepAll ? {...found, end: 0, removed: []} : found;
	const shared = {
		authors: front.author === undefined ? [] : [sanitiseLine(front.author)],
		lang: book?.lang === undefined ? undefined : sanitiseLine(book.lang),
		date: parsePartialDate(book?.published),
		source: book?.source === undefined ? undefined : sanitiseLine(book.source),
		repaired: repaired.repaired === undefined ? undefined : sanitiseLine(repaired.repaired),
	};
	const removed = [...(book?.removed ?? []), ...front.removed].map(each => ({
		...each,
		text: sanitise(each.text),
	}));
	const facts = {...shared, title: front.title, removed};
	const stories =
		chapters.length > 0 && !one && areOfWhole(paragraphs, chapters)
			? makeSeries(paragraphs, chapters, front.end, facts)
			: [makeOne(paragraphs, chapters, front.end, facts)];
	return {stories};
}

/** What stands above the first chapter and has more words is a part of its own: poems, an essay. */
const mostAbove = 300;

/** Chapters divide a text unless most of it is above them: a few numbered poems at its end do not. */
function areOfWhole(paragraphs: readonly Paragraph[], chapters: readonly Chapter[]): boolean {
	const first = chapters[0]?.heading ?? 0;
	const above = wordsOf(paragraphs.slice(0, first));
	return above <= mostAbove || above <= wordsOf(paragraphs.slice(first));
}

function wordsOf(paragraphs: readonly Paragraph[]): number {
	return paragraphs.reduce((sum, {text}) => sum + countWords(text), 0);
}

interface Facts
	extends Pick<ImportedStory, 'authors' | 'date' | 'lang' | 'source' | 'repaired' | 'title'> {
	readonly removed: readonly Removed[];
}

function makeSeries(
	paragraphs: readonly Paragraph[],
	chapters: readonly Chapter[],
	from: number,
	{removed, title, ...shared}: Facts,
): readonly ImportedStory[] {
	const above = paragraphs.slice(from, chapters[0]?.heading);
	const isPart = wordsOf(above) > mostAbove;
	const parts = chapters.map((chapter, index) => ({
		title: sanitiseLine(chapter.title),
		paragraphs: [
			...(index === 0 && !isPart ? above : []),
			...paragraphs.slice(chapter.start, chapter.end),
		],
	}));
	return [...(isPart ? [{title, paragraphs: above}] : []), ...parts].map((part, index) =>
		makeStory({
			...shared,
			title: part.title,
			body: writeBody(part.paragraphs),
			categories: [sanitiseLine('Books')],
			series: title,
			part: index + 1,
			removed: index === 0 ? removed : [],
		}),
	);
}

/** All in one story; chapters, where there are some, under headings. */
function makeOne(
	paragraphs: readonly Paragraph[],
	chapters: readonly Chapter[],
	from: number,
	facts: Facts,
): ImportedStory {
	const [first] = chapters;
	const pieces = chapters.map(
		({title, start, end}) => `## ${title}\n\n${writeBody(paragraphs.slice(start, end))}`,
	);
	const before = writeBody(paragraphs.slice(from, first?.heading));
	return makeStory({...facts, body: sanitise([before, ...pieces].filter(Boolean).join('\n\n'))});
}

function writeBody(paragraphs: readonly Paragraph[]): SafeText {
	return sanitise(paragraphs.map(({markdown}) => markdown).join('\n\n'));
}
