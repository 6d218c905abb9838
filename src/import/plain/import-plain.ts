import {repairText} from '../../core/text/damage/repair-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {
	type Imported,
	type ImportedStory,
	type ImportOptions,
	makeStory,
	type Removed,
} from '../imported.ts';
import {type Chapter, findChapters} from './chapters.ts';
import {readFront} from './front.ts';
import {unwrapGutenberg} from './gutenberg.ts';
import {type Paragraph, splitParagraphs} from './paragraphs.ts';

/** Reads plain text: one story, or a series when it has chapters. */
export async function importPlain(text: string, {name, one}: ImportOptions): Promise<Imported> {
	const repaired = await repairText(text);
	const book = unwrapGutenberg(repaired.text);
	const paragraphs = splitParagraphs(book?.text ?? repaired.text, book?.firstLine ?? 1);
	if (paragraphs.length === 0) return {stories: []};
	const chapters = findChapters(paragraphs);
	const front = readFront(paragraphs, chapters[0]?.heading, book, name);
	const shared = {
		authors: front.author === undefined ? [] : [sanitiseLine(front.author)],
		lang: book?.lang === undefined ? undefined : sanitiseLine(book.lang),
		source:
			book?.number === undefined
				? undefined
				: sanitiseLine(`https://www.gutenberg.org/ebooks/${book.number}`),
		repaired: repaired.repaired === undefined ? undefined : sanitiseLine(repaired.repaired),
	};
	const removed = [...(book?.removed ?? []), ...front.removed].map(each => ({
		...each,
		text: sanitise(each.text),
	}));
	const facts = {...shared, title: front.title, removed};
	const stories =
		chapters.length > 0 && !one
			? makeSeries(paragraphs, chapters, front.end, facts)
			: [makeOne(paragraphs, chapters, front.end, facts)];
	return {stories};
}

interface Facts extends Pick<ImportedStory, 'authors' | 'lang' | 'source' | 'repaired' | 'title'> {
	readonly removed: readonly Removed[];
}

function makeSeries(
	paragraphs: readonly Paragraph[],
	chapters: readonly Chapter[],
	from: number,
	{removed, title, ...shared}: Facts,
): readonly ImportedStory[] {
	return chapters.map((chapter, index) => {
		const before = index === 0 ? paragraphs.slice(from, chapter.heading) : [];
		return makeStory({
			...shared,
			title: sanitiseLine(chapter.title),
			body: writeBody([...before, ...paragraphs.slice(chapter.start, chapter.end)]),
			categories: [sanitiseLine('Books')],
			series: title,
			part: index + 1,
			removed: index === 0 ? removed : [],
		});
	});
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
