import {readFileSync} from 'node:fs';
import {setBox} from '../../../src/core/boxes/set-box.ts';
import {plainText} from '../../../src/core/document/block.ts';
import {
	firstPage,
	linesOf,
	nextPage,
	openBook,
	type PageRef,
} from '../../../src/core/layout/book.ts';
import {detectLanguage} from '../../../src/core/layout/detect-language.ts';
import type {Geometry} from '../../../src/core/layout/geometry.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';
import type {Line} from '../../../src/core/layout/line.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {readDocument} from '../document/read-document.ts';

/** The golden pages: the file of each and how it is set. */
export const editions: ReadonlyArray<{readonly file: string; readonly geometry: Geometry}> = [
	{
		file: '60x20.txt',
		geometry: {width: 60, rows: 20, paragraphs: 'spaced', isJustified: false},
	},
	{
		file: '100x30.txt',
		geometry: {width: 66, rows: 26, paragraphs: 'indented', isJustified: true},
	},
];

function show(line: Line): string {
	return (' '.repeat(line.indent) + line.runs.map(run => run.text).join('')).trimEnd();
}

/** The story as the reader would show it, page under page, each after a line of its own. */
export async function setStory(geometry: Geometry): Promise<string> {
	const {blocks} = readDocument(
		readFileSync(new URL('../golden/story.md', import.meta.url), 'utf8'),
	);
	const language = detectLanguage(blocks.map(plainText).join('\n'));
	const hyphenate = language ? await loadHyphenator(language) : undefined;
	const opening = [
		{kind: 'title', inside: [], spans: [{text: sanitiseLine('The Lamp at the Net')}]},
		{kind: 'byline', inside: [], spans: [{text: sanitiseLine('Posted on October 8, 2025')}]},
	] as const;
	const book = openBook({opening, text: blocks, comments: []}, geometry, {
		ruler: measure,
		setBox,
		...(hyphenate && {hyphenate}),
	});
	let shown = '';
	let number = 1;
	for (let ref: PageRef | undefined = firstPage(book); ref; ref = nextPage(book, ref)) {
		const rule = `── page ${number++} `;
		shown += `${rule.padEnd(geometry.width, '─')}\n`;
		for (const line of linesOf(book, ref)) shown += `${show(line)}\n`;
	}
	return shown;
}
