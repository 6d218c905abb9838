import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setBox} from '../../src/core/boxes/set-box.ts';
import {firstPage, linesOf, nextPage, openBook, type PageRef} from '../../src/core/layout/book.ts';
import type {Geometry} from '../../src/core/layout/geometry.ts';
import {loadHyphenator} from '../../src/core/layout/hyphenation.ts';
import {measure} from '../../src/core/layout/ruler.ts';
import type {Tools} from '../../src/core/layout/tools.ts';
import {readDocument} from '../core/document/read-document.ts';
import {stories} from './bundled.ts';
import {findDifference, type Row, wordsOfMarkdown} from './words.ts';

/** `ALL_WIDTHS=1` tries every width in every style; without it, widths apart and one style each. */
const isThorough = process.env.ALL_WIDTHS === '1';
const narrowest = 20;
const widest = 200;
const step = 10;

const widths = Array.from({length: widest - narrowest + 1}, (_, index) => narrowest + index).filter(
	width => isThorough || width <= 2 * narrowest || width === widest || width % step === 0,
);

function geometriesOf(width: number, index: number): Geometry[] {
	const rows = 5 + (width % 40);
	const styles = (['spaced', 'indented'] as const).flatMap(paragraphs =>
		[true, false].map(isJustified => ({width, rows, paragraphs, isJustified})),
	);
	return isThorough ? styles : styles.filter((_, style) => style === index % styles.length);
}

async function toolsOf(language: string): Promise<Tools> {
	const hyphenate = await loadHyphenator(language);
	assert.ok(hyphenate, `there is hyphenation for ${language}`);
	return {ruler: measure, hyphenate, setBox};
}

const texts = await Promise.all(
	stories.map(async ({slug, head}) => {
		const markdown = readFileSync(head.path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
		const {blocks, notices} = readDocument(markdown);
		const tools = await toolsOf(head.lang ?? 'en');
		return {slug, expected: wordsOfMarkdown(markdown), blocks, notices, tools};
	}),
);

function rowsOf({blocks, tools}: (typeof texts)[number], geometry: Geometry): Row[] {
	const book = openBook({opening: [], text: blocks, comments: []}, geometry, tools);
	const rows: Row[] = [];
	for (let page: PageRef | undefined = firstPage(book); page; page = nextPage(book, page)) {
		for (const {runs, kind} of linesOf(book, page)) {
			rows.push({text: runs.map(run => run.text).join(''), isTable: kind === 'table'});
		}
	}
	return rows;
}

test('every bundled story is read as Markdown', () => {
	assert.deepEqual(
		texts.flatMap(({notices}) => notices),
		[],
	);
});

test('at every width the lines of all pages are the words of the story, in order', () => {
	for (const geometry of widths.flatMap(geometriesOf)) {
		for (const text of texts) {
			const difference = findDifference(text.expected, rowsOf(text, geometry));
			assert.equal(
				difference,
				undefined,
				`${text.slug} at ${JSON.stringify(geometry)}: ${difference}`,
			);
		}
	}
});
