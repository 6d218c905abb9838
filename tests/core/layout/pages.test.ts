import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Block} from '../../../src/core/document/block.ts';
import {type Book, firstPage, linesOf, nextPage, openBook} from '../../../src/core/layout/book.ts';
import type {Line} from '../../../src/core/layout/line.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import type {BoxRow, Tools} from '../../../src/core/layout/tools.ts';
import {block, code, geometry, heading, paragraph, sceneBreak, show, span} from './blocks.ts';

/** Code is set as a box with a row for each of its lines. */
const tools: Tools = {
	ruler: measure,
	setBox: (box): readonly BoxRow[] =>
		box.spans.flatMap(({text}) => text.split('\n').map(row => ({runs: [span(row)]}))),
};

function pagesOf(book: Book): Array<readonly Line[]> {
	const pages: Array<readonly Line[]> = [];
	for (let ref = firstPage(book); ; ) {
		pages.push(linesOf(book, ref));
		const next = nextPage(book, ref);
		if (!next) return pages;
		ref = next;
	}
}

/** A paragraph of so many lines: `a1`, `a2`… */
function lines(name: string, count: number): Block {
	const text = Array.from({length: count}, (_, index) => `${name}${index + 1}`).join('\n');
	return paragraph(text);
}

/** The pages of a text, rows parted by spaces, `.` a blank one. */
function pages(text: readonly Block[], rows: number): string[] {
	const book = openBook({opening: [], text, comments: []}, geometry({rows}), tools);
	return pagesOf(book).map(page => page.map(line => show(line).trim() || '.').join(' '));
}

test('a page holds as many rows as there are', () => {
	assert.deepEqual(pages([lines('a', 7)], 5), ['a1 a2 a3 a4 a5', 'a6 a7']);
});

test('no line of a paragraph stands alone at the foot or the head of a page', () => {
	assert.deepEqual(pages([lines('a', 3), lines('b', 4)], 5), ['a1 a2 a3', 'b1 b2 b3 b4']);
	assert.deepEqual(pages([lines('a', 6)], 5), ['a1 a2 a3 a4', 'a5 a6']);
});

test('a paragraph of two or three lines stays together', () => {
	assert.deepEqual(pages([lines('a', 6), lines('b', 2)], 8), ['a1 a2 a3 a4 a5 a6', 'b1 b2']);
});

test('but not where more than a quarter of the page would be empty for it', () => {
	assert.deepEqual(pages([lines('a', 2), lines('b', 3)], 5), ['a1 a2 . b1 b2', 'b3']);
});

test('a blank row falls away where a page ends', () => {
	assert.deepEqual(pages([lines('a', 4), lines('b', 2)], 4), ['a1 a2 a3 a4', 'b1 b2']);
	assert.deepEqual(pages([lines('a', 4), lines('b', 2)], 5), ['a1 a2 a3 a4', 'b1 b2']);
});

test('a heading keeps the two lines after it', () => {
	const text = [lines('a', 2), heading('H'), lines('b', 3)];
	assert.deepEqual(pages(text, 6), ['a1 a2', 'H . b1 b2 b3']);
	assert.deepEqual(pages([lines('a', 2), heading('H'), lines('b', 4)], 7), [
		'a1 a2 . H . b1 b2',
		'b3 b4',
	]);
});

test('headings in a row keep together with the lines after them', () => {
	const text = [lines('a', 2), heading('H'), heading('I', 2), lines('b', 2)];
	assert.deepEqual(pages(text, 8), ['a1 a2', 'H . I . b1 b2']);
});

test('a scene break neither opens nor ends a page', () => {
	const text = [lines('a', 14), sceneBreak, lines('b', 4)];
	assert.deepEqual(pages(text, 16), [
		'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12',
		'a13 a14 . ⁂ . b1 b2 b3 b4',
	]);
});

test('but ends one that would be more than a quarter empty for it', () => {
	const text = [lines('a', 4), sceneBreak, lines('b', 4)];
	assert.deepEqual(pages(text, 6), ['a1 a2 a3 a4 . ⁂', 'b1 b2 b3 b4']);
});

test('the head of a comment is not parted from its text', () => {
	const text = [lines('a', 3), block('byline', 'Ann'), lines('b', 2)];
	assert.deepEqual(pages(text, 5), ['a1 a2 a3', 'Ann b1 b2']);
});

test('code stands whole on one page, where that leaves no third of another empty', () => {
	const text = [lines('a', 3), code('x1\nx2\nx3')];
	assert.deepEqual(pages(text, 6), ['a1 a2 a3 . x1 x2', 'x3']);
	assert.deepEqual(pages([lines('a', 5), code('x1\nx2\nx3')], 7), ['a1 a2 a3 a4 a5', 'x1 x2 x3']);
	assert.deepEqual(pages([code('x1\nx2\nx3\nx4')], 3), ['x1 x2 x3', 'x4']);
});

test('on a page that is too small the rules give way, never a word', () => {
	assert.deepEqual(pages([heading('H'), lines('b', 4)], 2), ['H', 'b1 b2', 'b3 b4']);
	assert.deepEqual(pages([heading('H'), lines('b', 4)], 1), ['H', 'b1', 'b2', 'b3', 'b4']);
	assert.deepEqual(pages([lines('a', 1), sceneBreak, lines('b', 1)], 3), ['a1 . ⁂', 'b1']);
});

test('the opening stands before the text on the first page, comments on pages of their own', () => {
	const content = {
		opening: [block('title', 'Title'), block('byline', 'by line')],
		text: [lines('a', 2)],
		comments: [block('byline', 'Ann'), lines('c', 1), block('byline', 'Bob'), lines('d', 1)],
	};
	const book = openBook(content, geometry({rows: 12}), tools);
	assert.deepEqual(
		pagesOf(book).map(page => page.map(line => show(line).trim() || '.').join(' ')),
		['Title . by line . a1 a2', 'Ann c1 . Bob d1'],
	);
});

/** Paragraphs of one to nine lines, at times with a heading or a scene break before them. */
const anyStory = fc
	.array(
		fc.tuple(
			fc.constantFrom<readonly Block[]>([], [], [], [heading('H')], [sceneBreak]),
			fc.integer({min: 1, max: 9}),
		),
		{minLength: 1, maxLength: 20},
	)
	.map(parts => [
		lines('a', 2),
		...parts.flatMap(([before, count]) => [...before, lines('a', count)]),
	]);

/** What is wrong where one page ends and the next begins. */
function findFault(page: string, next: string): string | undefined {
	const isShort = / [.] a1$/.test(page) && next.startsWith('H');
	if (/(^|[.] )H( [.] a1)?$/.test(page) && !isShort) return 'a heading without two lines after it';
	if (next.startsWith('⁂')) return 'a scene break at the head of a page';
	if (/(^|[.] )a1$/.test(page) && next.startsWith('a2 a3 a4')) return 'an orphan';
	return /^a[4-9]( [.]|$)/.test(next) ? 'a widow' : undefined;
}

test('whatever the story, no page of ordinary size has a widow, orphan or lost heading', () => {
	fc.assert(
		fc.property(anyStory, fc.integer({min: 16, max: 40}), (text, rows) => {
			const found = pages(text, rows);
			for (const [index, page] of found.slice(0, -1).entries()) {
				const next = found[index + 1] ?? '';
				assert.equal(findFault(page, next), undefined, `${page} | ${next}`);
			}
		}),
	);
});
