// Shows the first page of each hostile text of SIZE (an argument) that is named after it, or of all.
// For each it writes a line: name, milliseconds of the processor, and what became of it.
import {beginText, readToPlace} from '../../../src/app/shelf/story-text.ts';
import {firstPage, linesOf, openBook, pageOf, placeOf} from '../../../src/core/layout/book.ts';
import {openingOf} from '../../../src/reader/opening.ts';
import {readStoryText} from '../../core/story-format/read-story-text.ts';
import {hostileMarkdown} from '../hostile-markdown.ts';

const geometry = {width: 66, rows: 21, paragraphs: 'spaced', isJustified: true} as const;
const [size = '', ...names] = process.argv.slice(2);
for (const {name, make} of hostileMarkdown) {
	if (names.length > 0 && !names.includes(name)) continue;
	const bytes = Buffer.from(make(Number(size)));
	const before = process.threadCpuUsage();
	const result = await show(bytes);
	const {user, system} = process.threadCpuUsage(before);
	process.stdout.write(`${name}\t${Math.round((user + system) / 1000)}\t${result}\n`);
}

async function show(bytes: Uint8Array): Promise<string> {
	try {
		const read = await readStoryText(bytes, 'story.md');
		const text = beginText(read);
		readToPlace(text, undefined);
		const content = await text.content();
		const opening = openingOf(read.head, false);
		const book = openBook({...content, opening}, geometry, content.tools);
		const lines = linesOf(book, firstPage(book));
		const isRight =
			lines.length <= geometry.rows && pageOf(book, placeOf(book, firstPage(book))).page === 0;
		if (!isRight) return 'wrong page';
		return content.notices.length > 0 ? 'plain' : 'markdown';
	} catch (error) {
		return `error ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`;
	}
}
