import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {Reader, shelf, story} from './support.ts';

const longTitle = 'What the Ferry Kept from the Men of the Other Bank';

function many(number: number, more: Partial<StoryHead> = {}): StoryHead[] {
	return Array.from({length: number}, (_, index) => story(`Story ${index + 1}`, more));
}

function list(stories: readonly StoryHead[], columns = 80, rows = 24): Reader {
	const reader = new Reader(shelf(stories, {window: {columns, rows}}));
	return reader.press('/', 'enter');
}

test('a list that goes on beyond the screen tells which of its stories are in view', () => {
	const reader = list(many(34));
	assert.match(reader.screen, /All stories · 34, 34 unread +1–17 of 34 {3}newest first\n/);
	assert.match(reader.press('end').screen, / 18–34 of 34 {3}newest first\n/);
	assert.match(list(many(17)).screen, /17 unread +newest first\n/);
	assert.doesNotMatch(list(many(17)).screen, / of 17/);
});

test('in a narrow window the order gives way to it', () => {
	assert.equal(list(many(34), 40, 12).rows[0], '  All stories                1–8 of 34');
});

test('lists of groups and results tell it, too', () => {
	const topics = many(30).map((each, index) => ({...each, tags: [text(`tag ${index}`)]}));
	const reader = new Reader(shelf(topics));
	reader.state = {
		...reader.state,
		screens: [...reader.state.screens, {kind: 'groups', of: 'tags', chosen: 25, site: undefined}],
	};
	assert.match(reader.screen, /^ +Tags +21–30 of 30\n/);
});

test('a title that would be cut takes the room of columns that no story in view needs', () => {
	const [, , row] = list([story(longTitle, {authors: []})]).rows;
	assert.equal(row, ` ❯ ● Nov 1   ${longTitle}         5 min`);
	const written = list([story(longTitle), story('Short')]).rows;
	assert.deepEqual(written.slice(2, 4), [
		' ❯ ● Nov 1   What the Ferry Kept from the Men of the Ot…   Ann Author   5 min',
		'   ● Nov 1   Short                                         Ann Author   5 min',
	]);
});

test('titles that have room leave the columns where they are', () => {
	const [, , row] = list([story('Short', {authors: []})]).rows;
	assert.equal(
		row,
		' ❯ ● Nov 1     Short                                                    5 min',
	);
});

test('on Home, too, a long title takes the room of what is not there', () => {
	const uncategorised = [text('Uncategorised')];
	const reader = new Reader(shelf([story(longTitle, {categories: uncategorised})]));
	assert.match(reader.screen, new RegExp(`❯ ● ${longTitle} +Nov 1   5 min\n`));
});

test('in a wide window Home stands in the middle and is 110 cells wide, rows and menus alike', () => {
	const reader = new Reader(shelf(many(3), {window: {columns: 200, rows: 60}}));
	const rows = reader.rows.filter(row => row !== '');
	for (const row of rows) {
		assert.match(row, /^ {43}(?:❯| ) \S|^ {45} *\S/);
		assert.ok(row.length <= 45 + 110, row);
	}

	const [header] = rows;
	assert.equal(header?.indexOf('The Test Post'), 45);
	assert.equal(header?.length, 155);
	assert.equal(rows.at(-1)?.indexOf('↑↓ move'), 45);
	assert.ok(rows.some(row => row.startsWith(`${' '.repeat(43)}❯ ● Story 1`)));
});
