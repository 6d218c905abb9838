import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Block} from '../../../src/core/document/block.ts';
import {
	type Book,
	fractionAt,
	linesOf,
	nextPage,
	openBook,
	type PageRef,
	pagesOfParts,
	settleNext,
} from '../../../src/core/layout/book.ts';
import {openLoneSection, takeSection} from '../../../src/core/layout/lone-section.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';

const tools = {ruler: measure};
const geometry = {width: 40, rows: 12, paragraphs: 'spaced', isJustified: false} as const;
const opening = [block('title', 'The Bell')];
const text = Array.from({length: 100}, (_, number) =>
	block('paragraph', `Paragraph ${number} of ${'many '.repeat(90)}words.`),
);

function block(kind: 'title' | 'paragraph', words: string): Block {
	return {kind, inside: [], spans: [{text: sanitiseLine(words)}]};
}

function open(): Book {
	const book = openBook({opening, text, comments: []}, geometry, tools);
	while (settleNext(book));
	return book;
}

function pagesFrom(book: Book, first: PageRef): PageRef[] {
	const pages = [first];
	for (let page = nextPage(book, first); page?.section === first.section; ) {
		pages.push(page);
		page = nextPage(book, page);
	}

	return pages;
}

test('a section alone has the pages that it has in the whole book, in any geometry', () => {
	const whole = open();
	assert.equal(whole.textParts, 2);
	for (const section of [0, 1]) {
		const lone = takeSection(whole, section);
		assert.ok(lone);
		const alone = openLoneSection(lone, opening, geometry, tools);
		const first = {section, page: 0};
		const pages = pagesFrom(whole, first);
		assert.ok(pages.length > 30);
		assert.deepEqual(pagesFrom(alone, first), pages);
		for (const page of pages) {
			assert.deepEqual(linesOf(alone, page), linesOf(whole, page));
			assert.equal(fractionAt(alone, page), fractionAt(whole, page));
		}
	}
});

test('pages that were counted keep no rows until they are shown, and have the same lines then', () => {
	const counted = open();
	const rows = () => counted.parts.map(part => part.rows.length > 0);
	assert.deepEqual(rows(), [false, false]);
	const plain = openBook({opening, text, comments: []}, geometry, tools);
	const page = {section: 1, page: 3};
	assert.deepEqual(linesOf(counted, page), linesOf(plain, page));
	assert.deepEqual(rows(), [false, true]);
	const pages = [0, 1].map(section => pagesFrom(plain, {section, page: 0}).length);
	assert.deepEqual(pagesOfParts(counted), pages);
});
