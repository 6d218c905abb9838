import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {
	type Book,
	type BookText,
	firstPage,
	fractionAt,
	lastTextPage,
	linesOf,
	nextPage,
	openBook,
	type PageRef,
	pageCount,
	pageNumber,
	pageOf,
	placeOf,
	previousPage,
	settleNext,
} from '../../../src/core/layout/book.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';
import type {Line} from '../../../src/core/layout/line.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import type {Tools} from '../../../src/core/layout/tools.ts';
import {anyGeometry, anyText, block, geometry, heading, paragraph, plain, show} from './blocks.ts';

const hyphenate = await loadHyphenator('en');
const tools: Tools = hyphenate ? {ruler: measure, hyphenate} : plain;

function pagesOf(book: Book): PageRef[] {
	const pages = [firstPage(book)];
	for (;;) {
		const next = nextPage(book, pages.at(-1) as PageRef);
		if (!next) return pages;
		pages.push(next);
	}
}

function allLines(book: Book): Line[] {
	return pagesOf(book).flatMap(ref => [...linesOf(book, ref)]);
}

const anyContent: fc.Arbitrary<BookText> = fc.record({
	opening: fc.constantFrom<readonly Block[]>(
		[],
		[block('title', 'One Minute'), block('byline', 'Posted on a day'), block('byline', 'Prison')],
	),
	text: anyText,
	comments: fc.oneof(fc.constant([]), anyText),
});

const anyBook = fc
	.tuple(anyContent, anyGeometry)
	.map(([content, room]) => ({content, room, book: openBook(content, room, tools)}));

const unseen = /[\s\u00ad\u200b\u2060\ufeff]/g;

test('every letter of every block stands on exactly one page, in order', () => {
	fc.assert(
		fc.property(anyBook, ({content, book}) => {
			const blocks = [
				...content.opening.map((one, index) => [index - content.opening.length, one] as const),
				...[...content.text, ...content.comments].entries(),
			];
			const shown = new Map<number, string>();
			for (const {block: number, runs} of allLines(book)) {
				const kept = runs.filter(run => run.start !== undefined).map(run => run.text);
				shown.set(number, (shown.get(number) ?? '') + kept.join(''));
			}
			for (const [number, one] of blocks) {
				const written = plainText(one).replace(unseen, '');
				assert.equal((shown.get(number) ?? '').replace(unseen, ''), written);
			}
		}),
	);
});

test('a run stands letter by letter where it says, inside the range of its line', () => {
	fc.assert(
		fc.property(anyBook, ({content, book}) => {
			const blocks = [...content.text, ...content.comments];
			for (const line of allLines(book)) {
				const one = line.block < 0 ? content.opening.at(line.block) : blocks[line.block];
				const text = plainText(one as Block);
				for (const {text: shown, start = -1} of line.runs) {
					if (start < 0) continue;
					assert.equal(text.slice(start, start + shown.length), shown);
					assert.ok(start >= line.start && start + shown.length <= line.end);
				}
			}
		}),
	);
});

test('the lines of a block cover its text without gaps', () => {
	fc.assert(
		fc.property(anyBook, ({book}) => {
			let before: Line | undefined;
			for (const line of allLines(book).filter(({kind}) => kind !== 'blank')) {
				assert.equal(line.start, before?.block === line.block ? before.end : 0);
				before = line;
			}
		}),
	);
});

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

test('no line is wider than the measure, but for a character that is itself', () => {
	fc.assert(
		fc.property(anyBook, ({room, book}) => {
			for (const line of allLines(book)) {
				const cells = line.indent + line.runs.reduce((sum, run) => sum + measure(run.text), 0);
				const letters = line.runs.map(run => run.text).join('');
				const isOneCharacter = Array.from(graphemes.segment(letters)).length === 1;
				assert.ok(cells <= room.width || isOneCharacter, JSON.stringify({letters, room}));
			}
		}),
	);
});

test('no page has more rows than the geometry, and none begins or ends with a blank row', () => {
	fc.assert(
		fc.property(anyBook, ({room, book}) => {
			for (const ref of pagesOf(book)) {
				const lines = linesOf(book, ref);
				assert.ok(lines.length <= room.rows);
				assert.notEqual(lines[0]?.kind, 'blank');
				assert.notEqual(lines.at(-1)?.kind, 'blank');
			}
		}),
	);
});

test('the place of a page leads back to that page', () => {
	fc.assert(
		fc.property(anyBook, ({book}) => {
			for (const ref of pagesOf(book)) {
				const place = placeOf(book, ref);
				// A page of the opening alone has a place before the text.
				assert.deepEqual(pageOf(book, place), ref);
			}
		}),
	);
});

test('every place of the text is on the page that is found for it', () => {
	fc.assert(
		fc.property(anyBook, fc.nat(), fc.nat(), ({content, book}, a, b) => {
			if (content.text.length === 0) return;
			const number = a % content.text.length;
			const offset = b % (plainText(content.text[number] as Block).length + 1);
			const lines = linesOf(book, pageOf(book, {block: number, offset}));
			const holds = ({block: own, start, end, kind}: Line) =>
				kind !== 'blank' && own === number && start <= offset && offset <= end;
			assert.ok(lines.some(holds));
		}),
	);
});

test('turning back undoes turning on', () => {
	fc.assert(
		fc.property(anyBook, ({book}) => {
			const pages = pagesOf(book);
			assert.equal(previousPage(book, pages[0] as PageRef), undefined);
			for (const [index, ref] of pages.entries()) {
				if (index > 0) assert.deepEqual(previousPage(book, ref), pages[index - 1]);
			}
		}),
	);
});

test('progress grows with every page of the text, to all of it on the last', () => {
	fc.assert(
		fc.property(anyBook, ({content, book}) => {
			let before = 0;
			for (const ref of pagesOf(book)) {
				const fraction = fractionAt(book, ref);
				assert.ok(fraction >= before && fraction <= 1);
				before = fraction;
			}
			assert.equal(fractionAt(book, lastTextPage(book)), 1);
			const hasMore = nextPage(book, lastTextPage(book)) !== undefined;
			assert.equal(hasMore, content.comments.length > 0);
		}),
	);
});

const longStory = Array.from({length: 300}, (_, index) =>
	index % 40 === 7
		? heading('A chapter')
		: paragraph(`${'Some words of prose. '.repeat(20)}${index}`),
);

test('pages have numbers once all sections are set, and a long story has several', () => {
	const content = {opening: [], text: longStory, comments: [paragraph('Well told.')]};
	const book = openBook(content, geometry(), plain);
	assert.equal(pageCount(book), undefined);
	while (settleNext(book));
	assert.ok(book.parts.length > 3);
	const pages = pagesOf(book);
	assert.equal(pageCount(book), pages.length - 1);
	assert.deepEqual(
		pages.map(ref => pageNumber(book, ref)),
		[...pages.slice(1).map((_, index) => index + 1), undefined],
	);
});

test('the pages of a place are the same whichever section is set first', () => {
	const content = {opening: [], text: longStory, comments: []};
	const place = {block: 200, offset: 33};
	const direct = openBook(content, geometry(), plain);
	const inOrder = openBook(content, geometry(), plain);
	while (settleNext(inOrder));
	assert.deepEqual(pageOf(direct, place), pageOf(inOrder, place));
	assert.deepEqual(
		linesOf(direct, pageOf(direct, place)).map(show),
		linesOf(inOrder, pageOf(inOrder, place)).map(show),
	);
});

test('as much as a page asks for is set as all of it would be', () => {
	fc.assert(
		fc.property(anyContent, anyGeometry, fc.nat(), fc.nat(), (content, room, a, b) => {
			const number = a % Math.max(1, content.text.length);
			const place = {block: number, offset: b % 100};
			const whole = openBook(content, room, tools);
			while (settleNext(whole));
			const asked = openBook(content, room, tools);
			const page = pageOf(asked, place);
			assert.deepEqual(page, pageOf(whole, place));
			assert.deepEqual(linesOf(asked, page), linesOf(whole, page));
			assert.deepEqual(nextPage(asked, page), nextPage(whole, page));
			assert.deepEqual(previousPage(asked, page), previousPage(whole, page));
		}),
	);
});

test('a chapter begins on a new page', () => {
	const book = openBook({opening: [], text: longStory, comments: []}, geometry(), plain);
	const [first] = linesOf(book, pageOf(book, {block: 47, offset: 0}));
	assert.equal(first && show(first), 'A chapter');
});

const anyWindow = fc.record({
	width: fc.integer({min: 20, max: 200}),
	rows: fc.integer({min: 5, max: 80}),
	paragraphs: fc.constantFrom('spaced' as const, 'indented' as const),
	isJustified: fc.boolean(),
});

test('through any sequence of windows a place is shown, and an old window shows the old page', () => {
	const content = {
		opening: [block('title', 'A story')],
		text: longStory.slice(0, 60),
		comments: [],
	};
	const anyPlace = fc.record({block: fc.nat({max: 59}), offset: fc.nat({max: 410})});
	fc.assert(
		fc.property(anyPlace, fc.array(anyWindow, {minLength: 1, maxLength: 4}), (place, windows) => {
			const shown = windows.map(room => {
				const book = openBook(content, room, tools);
				return linesOf(book, pageOf(book, place));
			});
			for (const lines of shown) {
				const isShown = lines.some(
					({block: number, start, end, kind}) =>
						kind !== 'blank' &&
						number === place.block &&
						start <= place.offset &&
						place.offset <= end,
				);
				assert.ok(isShown || place.offset > plainText(longStory[place.block] as Block).length);
			}
			const again = openBook(content, windows[0] as (typeof windows)[0], tools);
			assert.deepEqual(linesOf(again, pageOf(again, place)), shown[0]);
		}),
		{numRuns: 30},
	);
});
