import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [
	posted('Ferry', 9, {tags: [text('rain')], comments: 2}),
	posted('Bread', 8, {
		excerpt: text('The ovens were lit at ten, and by one the street smelled of it all.'),
	}),
	posted('Candles', 7, {tags: [text('rain')], categories: [text('News')]}),
	posted('Keys', 6, {categories: [text('News')]}),
	posted('Roof', 5, {categories: [text('News')], authors: [text('Someone Else')]}),
];

function posted(title: string, day: number, more: Parameters<typeof story>[1]): StoryHead {
	return story(title, {date: {year: 2025, month: 11, day, seconds: 0}, ...more});
}

/** At the end of the story in that row of all stories. */
function atEnd(row = 0, columns = 90, rows = 30): Reader {
	const reader = new Reader(shelf(stories, {window: {columns, rows}}), library(stories));
	const down = Array.from({length: row}, () => 'down');
	return reader.press('/', 'enter', ...down, 'enter', 'G', 'space');
}

/** The row on which the cursor stands, without its minutes. */
function chosen({rows}: Reader): string {
	const row = rows.find(each => each.includes('❯')) ?? '';
	return row.replace(/^ ❯ /, '').replace(/ {3,}\d+ min$/, '');
}

test('the end tells what was read and offers next, previous, related and recent stories', () => {
	assert.deepEqual(atEnd(1).rows.slice(0, 16), [
		'',
		'                                            ⁂',
		'',
		'   Finished                                                                     Stories',
		'   Bread  No comments',
		'',
		' ❯ Next         Candles                                                           5 min',
		'   Previous     Ferry                                                             5 min',
		'',
		'   Related',
		'   Keys                                          also by the same author          5 min',
		'      It begins here.',
		'',
		'   Recent stories',
		'   Roof                                                                           5 min',
		'',
	]);
});

test('no story is offered twice, and never the one that was read', () => {
	for (const row of stories.keys()) {
		const {rows} = atEnd(row);
		for (const [index, {title}] of stories.entries()) {
			const offered = rows.slice(5).filter(each => new RegExp(`\\b${title}\\b`).test(each));
			assert.equal(offered.length, index === row ? 0 : 1, `${title} after ${stories[row]?.title}`);
		}
	}
});

test('what is related says why, and how it begins', () => {
	assert.match(atEnd(2).screen, /Ferry +also tagged rain +\d+ min\n {6}It begins here\./);
});

test('comments are counted, and a reading in one sitting is told in minutes', () => {
	const reader = new Reader(shelf(stories), library(stories)).press('enter');
	reader.now += 11 * 60_000;
	reader.press('G', 'space');
	assert.match(reader.screen, /Finished +Stories · read in 11 minutes\n {3}Ferry {2}2 comments/);
	reader.press('b', 'b', 'b', 'escape', 'enter', 'escape', 'enter');
	reader.now += 5 * 60_000;
	assert.match(
		reader.press('G', 'space').screen,
		/read in 5 minutes/,
		'a finished one begins anew',
	);
});

test('the time of a story read in two sittings is not told', () => {
	const reader = new Reader(shelf(stories), library(stories)).press(
		'enter',
		'space',
		'escape',
		'enter',
	);
	reader.now += 11 * 60_000;
	assert.doesNotMatch(reader.press('G', 'space').screen, /read in/);
});

test('the cursor goes through all offers and stops at the ends', () => {
	const reader = atEnd(1);
	const visited = [chosen(reader)];
	for (const key of ['down', 'j', 'j', 'j', 'j']) visited.push(chosen(reader.press(key)));
	assert.deepEqual(
		visited.map(row => row.replace(/^.*?(\w+)(?: {3,}also.*)?$/, '$1')),
		['Candles', 'Ferry', 'Keys', 'Roof', 'Roof', 'Roof'],
	);
	assert.match(chosen(reader.press(...Array.from({length: 9}, () => 'k'))), /Candles/);
});

test('Enter opens the chosen story, and back leads to where the first one was opened from', () => {
	const reader = atEnd(1).press('down', 'enter');
	assert.match(reader.screen, / Ferry\n\n +Posted on November 9/);
	assert.match(reader.press('escape').screen, /^ {3}All stories · 5/);
});

test('] and [ open the next and the previous story', () => {
	assert.match(atEnd(1).press(']').screen, /Posted on November 7/);
	assert.match(atEnd(1).press('[').screen, /Posted on November 9/);
	assert.match(atEnd(0).press('[').screen, /There is no previous story\./);
});

test('b, PageUp and ← go back to the last page; Space moves nothing', () => {
	for (const key of ['b', 'pageup', 'left']) {
		assert.match(atEnd().press(key).screen, /page \d of \d · 100 %/);
	}

	const reader = atEnd().press('space');
	assert.match(reader.screen, /This key means nothing here; \? tells the keys\./);
	assert.deepEqual(reader.press('space', 'down', 'up').rows, atEnd().rows);
});

test('Escape, q and Backspace go back', () => {
	for (const key of ['escape', 'q', 'backspace']) {
		assert.match(atEnd().press(key).screen, /^ {3}All stories · 5, 4 unread/);
	}
});

test('U marks the story as unread and z takes that back', () => {
	const reader = atEnd().press('U');
	assert.match(reader.screen, /Marked as unread: Ferry\./);
	assert.match(reader.press('z').screen, /Undone: Ferry is as it was\./);
	assert.match(reader.press('escape').screen, /✓ Nov 9/);
});

test('in a series the next story is the next part', () => {
	const parts = [3, 2, 1].map(part => posted(`Part ${part}`, part, {series: text('Relay'), part}));
	const reader = new Reader(shelf([...stories, ...parts]), library(parts)).press('/');
	reader.type('part 1').press('enter', 'enter', 'G');
	assert.match(reader.rows[0] ?? '', /Stories · part 1 of 3$/);
	assert.match(reader.press('space').screen, /❯ Next +Part 2/);
	assert.match(reader.screen, /Part 3 +part 3 of Relay/);
});

test('the only story has an end without offers', () => {
	const reader = new Reader(shelf(stories.slice(0, 1)), library(stories)).press(
		'enter',
		'G',
		'space',
	);
	assert.match(reader.press('down', 'down', 'up', 'enter').screen, /Finished/);
});

test('the chosen offer is in view in the lowest window', () => {
	for (const rows of [5, 6, 8, 9, 10, 12, 15, 20]) {
		for (const columns of [20, 60, 90]) {
			const reader = atEnd(1, columns, rows);
			for (let key = 0; key < 4; key++) {
				assert.notEqual(chosen(reader), '', `${columns}x${rows}, ${key} down`);
				reader.press('down');
			}
		}
	}
});
