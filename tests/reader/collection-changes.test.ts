import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import type {Screen} from '../../src/reader/screens/screen.ts';
import {Reader, shelf, story} from './support.ts';

const ferry = story('The Ferry', {date: on(3), categories: [text('News')]});
const relay = story('The Relay', {date: on(2), categories: [text('Sports')]});
const bread = story('Bread', {date: on(1)});
const stories = [ferry, relay, bread];
const oldest = story('An Old Lamp', {date: on(1), categories: [text('Lamps')]});
const newest = story('A New Boat', {date: on(9), categories: [text('Boats')]});

function on(day: number): StoryHead['date'] {
	return {year: 2025, month: 11, day, seconds: 0};
}

/** The collection as it is on the disk now. */
function change(reader: Reader, now: readonly StoryHead[]): Reader {
	const collection = {...reader.state.collection, stories: now};
	return reader.tell({kind: 'collection', collection, at: reader.now});
}

/** What stands in the row with the cursor. */
function chosen({rows}: Reader): string {
	const row = rows.find(each => each.includes('❯')) ?? '';
	return /❯ +(?:[●✓] )?(?:[A-Z][a-z]{2} \d+ +)?(.*?)(?: {2,}|$)/.exec(row)?.[1] ?? '';
}

test('on Home the cursor stays on its story when another is added above it, and when one goes', () => {
	const reader = new Reader(shelf(stories)).press('down');
	assert.equal(chosen(reader), 'The Relay');
	assert.equal(chosen(change(reader, [newest, ...stories])), 'The Relay');
	assert.match(reader.screen, /● A New Boat/);
	assert.equal(chosen(change(reader, [relay, bread])), 'The Relay');
	assert.doesNotMatch(reader.screen, /The Ferry/);
});

test('where its story is gone, the cursor stays where it is', () => {
	const reader = new Reader(shelf(stories)).press('down');
	assert.equal(chosen(change(reader, [ferry, bread])), 'Bread');
	assert.equal(chosen(change(reader, [])), '');
});

test('stories that are read for the first time come in under a cursor that stays on top', () => {
	const reader = new Reader(shelf([bread], {scan: {read: 1, found: 3}}));
	assert.equal(chosen(change(reader, stories)), 'The Ferry');
});

test('in a list the cursor stays on its story, and on Home below it, too', () => {
	const reader = new Reader(shelf(stories)).press('down', '/', 'enter', 'down', 'down');
	assert.equal(chosen(reader), 'Bread');
	assert.equal(chosen(change(reader, [newest, ...stories, oldest])), 'Bread');
	assert.match(reader.screen, /All stories · 5, 5 unread/);
	assert.equal(chosen(reader.press('escape')), 'The Relay');
});

/** A reader with a screen shown over Home. */
function at(screen: Screen, all: readonly StoryHead[]): Reader {
	const reader = new Reader(shelf(all));
	reader.state = {...reader.state, screens: [...reader.state.screens, screen]};
	return reader;
}

test('in a list of categories the cursor stays on its category', () => {
	const reader = at({kind: 'groups', of: 'categories', chosen: 1, site: undefined}, stories);
	assert.equal(chosen(reader), 'Sports');
	assert.equal(chosen(change(reader, [newest, ...stories])), 'Sports');
	assert.equal(chosen(change(reader, [ferry])), 'News');
});

test('at the end of a story the cursor stays on the story that is chosen', () => {
	const end = {
		kind: 'end',
		story: bread,
		from: [],
		chosen: 1,
		told: undefined,
		minutes: undefined,
	} as const;
	const reader = at(end, stories);
	assert.equal(chosen(reader), 'The Relay');
	assert.equal(chosen(change(reader, [newest, ...stories])), 'The Relay');
});
