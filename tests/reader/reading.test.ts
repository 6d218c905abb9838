import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, open, paragraphs, Reader, shelf, story} from './support.ts';

const stories = [story('One'), story('Two'), story('Three', {categories: [text('News')]})];
const [one] = stories as [StoryHead];

/** The first story, open at its first page: 6 pages in 80 by 24 cells. */
function reading(columns = 80, rows = 24): Reader {
	return new Reader(shelf(stories, {window: {columns, rows}}), library(stories)).press('enter');
}

/** The page and the percent that the footer tells. */
function facts({rows}: Reader): string {
	return /page .*/.exec(rows.at(-1) ?? '')?.[0] ?? '';
}

/** The number of the first paragraph that is on the page. */
function firstParagraph({screen}: Reader): number {
	return Number(/This is paragraph (\d+)/.exec(screen)?.[1]);
}

test('the first page opens like a chapter: title, dateline, categories, then the text', () => {
	assert.deepEqual(reading().rows.slice(0, 10), [
		'                                                                   Stories',
		'',
		'',
		'      One',
		'',
		'      Posted on November 1, 2025 by Ann Author · No comments',
		'      Stories',
		'',
		'',
		'      This is paragraph 1, and it goes on for a while until it ends.',
	]);
});

test('the other pages have a running head, and the footer tells page, percent and time left', () => {
	const {rows} = reading().press('space');
	assert.equal(
		rows[0],
		'      One                                                          Stories',
	);
	assert.match(rows.at(-1) ?? '', /^ {6}━+╌+ {3}page 2 of 4 · 50 % · 3 min left$/);
});

for (const key of ['space', 'pagedown', 'right', 'down', 'j', 'l', 'f']) {
	test(`${key} turns to the next page`, () => {
		assert.match(facts(reading().press(key)), /^page 2 of 4/);
	});
}

for (const key of ['b', 'pageup', 'left', 'up', 'k', 'h']) {
	test(`${key} turns to the page before`, () => {
		assert.match(facts(reading().press('space', 'space', key)), /^page 2 of 4/);
	});
}

test('turning back from the first page says that it is the first', () => {
	assert.match(reading().press('b').screen, /This is the first page\./);
});

test('page after page the words follow one another', () => {
	const reader = reading();
	const seen: number[] = [];
	for (let page = 1; page <= 4; page++) {
		for (const [, number] of reader.screen.matchAll(/This is paragraph (\d+)/g))
			seen.push(Number(number));
		reader.press('space');
	}

	assert.deepEqual(
		seen,
		Array.from({length: 30}, (_, index) => index + 1),
	);
});

test('g and Home go to the first page, G and End to the last', () => {
	const reader = reading();
	assert.match(facts(reader.press('G')), /^page 4 of 4 · 100 % · the last page/);
	assert.match(facts(reader.press('g')), /^page 1 of 4/);
	assert.match(facts(reader.press('end')), /^page 4 of 4/);
	assert.match(facts(reader.press('home')), /^page 1 of 4/);
});

test('a number before a key counts pages, and is shown while it is typed', () => {
	const reader = reading();
	assert.match(reader.press('2').rows.at(-1) ?? '', / 2 … · page 1 of 4 /);
	assert.match(facts(reader.press('space')), /^page 3 of 4/);
	assert.match(facts(reader.press('2', 'b')), /^page 1 of 4/);
});

test('a number before G goes to that page, and no further than the last', () => {
	const reader = reading();
	assert.match(facts(reader.press('3', 'G')), /^page 3 of 4/);
	assert.match(facts(reader.press('1', '2', 'G')), /^page 4 of 4/);
	assert.match(facts(reader.press('1', 'G')), /^page 1 of 4/);
});

test('a number counts for the next key only, whichever that is', () => {
	const reader = reading().press('3', 'm', 'space');
	assert.match(facts(reader), /^page 2 of 4/);
	assert.match(facts(reader.press('9', '9', '9', '9', '9', '9', 'b')), /^page 1 of 4/);
});

test('a count past the end stops at the last page before it', () => {
	assert.match(facts(reading().press('9', '9', 'space')), /^page 4 of 4/);
});

test('after the last page comes the end of the story', () => {
	const reader = reading().press('G', 'space');
	assert.match(reader.screen, /⁂/);
	assert.match(reader.screen, /Finished/);
	assert.match(facts(reader.press('b')), /^page 4 of 4/);
});

test('next and previous story stop at the ends with a notice', () => {
	const reader = reading();
	assert.match(reader.press('[').screen, /There is no previous story\./);
	assert.match(reader.press(']').screen, / Two\n\n +Posted on/);
	assert.match(reader.press(']', ']').screen, /There is no next story\./);
});

test('a notice has a row of its own, moves no word and goes with the next key', () => {
	const reader = reading().press('space');
	const before = reader.rows;
	reader.press('i');
	assert.deepEqual(reader.rows.toSpliced(22, 1), before.toSpliced(22, 1));
	assert.equal(reader.rows[22], '      No jump to go forward to.');
	assert.equal(reader.press('b').rows[22], '');
});

test('in a low window a notice takes the place of the footer until the next key', () => {
	const reader = reading(80, 8);
	const [foot] = reader.rows.slice(-1);
	assert.match(foot ?? '', /^ +1\/\d+$/);
	assert.equal(reader.press('b').rows.at(-1), '      This is the first page.');
	assert.notEqual(reader.press('9').rows.at(-1), '      This is the first page.');
});

test('a window too small asks for a larger one, and reading goes on when it is', () => {
	const reader = reading().press('space');
	const {rows} = reader;
	reader.resize(19, 24);
	assert.match(reader.screen, /^20x5 at least: ple…\n/);
	reader.resize(80, 4);
	assert.match(reader.screen, /^20x5 at least: please make the window larger\.\n/);
	assert.deepEqual(reader.resize(80, 24).rows, rows);
});

test('in another window the page is shown that holds the word one was at', () => {
	const reader = reading().press('space', 'space');
	const first = firstParagraph(reader);
	for (const [columns, rows] of [
		[40, 10],
		[200, 60],
		[20, 5],
		[120, 30],
	] as const) {
		assert.match(
			reader.resize(columns, rows).screen.replace(/\s+/g, ' '),
			new RegExp(`paragraph ${first}\\b`),
		);
	}
});

test('going back to a window shows the identical page, whatever was in between', () => {
	const reader = reading().press('space', 'space');
	const {rows} = reader;
	for (const [columns, height] of [
		[40, 10],
		[20, 5],
		[1, 1],
		[200, 60],
		[81, 24],
		[80, 23],
	] as const) {
		reader.resize(columns, height);
		assert.deepEqual(reader.resize(80, 24).rows, rows);
	}
});

test('a resize saves nothing', () => {
	const reader = reading().press('space').resize(40, 10).resize(80, 24);
	assert.equal(reader.effects.filter(({kind}) => kind === 'save').length, 1);
});

test('the comments follow the text, on pages that count for no progress', () => {
	const head = {...one, comments: 1};
	const texts = {[head.id]: open(head, paragraphs(30), ['A fine story.'])};
	const reader = new Reader(shelf([head]), texts).press('enter', 'G');
	assert.match(facts(reader), /^page 4 of 4 · 100 %/);
	assert.match(reader.press('space').screen, /1 comment\n+ +Reader\n+ +A fine story\./);
	assert.equal(reader.rows.at(-1)?.trim(), 'comments');
	assert.match(reader.press('space').screen, /Finished/);
	assert.equal(reader.press('b').rows.at(-1)?.trim(), 'comments');
});

test('a story of no words at all is one page, and turning it finishes it', () => {
	const reader = new Reader(shelf([one]), {[one.id]: open(one, '')}).press('enter');
	assert.match(facts(reader), /^page 1 of 1 · 100 %/);
	assert.match(reader.press('space').screen, /Finished/);
	assert.equal(reader.state.records.get(one.id)?.finishedAt, reader.now);
});

test('a story whose title fills the first page opens at its title', () => {
	const long = story('A title without an end '.repeat(40));
	const reader = new Reader(shelf([long]), library([long])).press('enter');
	assert.match(reader.screen, /A title without an end/);
	assert.match(facts(reader), /page 1 of/);
	reader.press('space', 'b').resize(40, 12).resize(80, 24);
	assert.match(facts(reader), /page 1 of/);
});
