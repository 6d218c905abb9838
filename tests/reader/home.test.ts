import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, Reader, shelf, story} from './support.ts';

const ferry = story('What the Ferry Kept', {date: on(11, 3), minutes: 12});
const relay = story('The Long Relay', {date: on(11, 2), categories: [text('Sports')]});
const bread = story('Bread', {date: on(10, 1), tags: [text('night')], minutes: 1});
const stories = [ferry, relay, bread];
const menu = ['Stories', 'Sports'].map(text);

function on(month: number, day: number): StoryHead['date'] {
	return {year: 2025, month, day, seconds: 0};
}

function many(number: number): StoryHead[] {
	return Array.from({length: number}, (_, index) => story(`Story ${index + 1}`));
}

/** The row on which the cursor stands. */
function chosen({rows}: Reader): string {
	const found = rows.flatMap(row => row.split(/ {3,}(?=❯)/)).find(row => row.includes('❯')) ?? '';
	return found.replace(/^.*❯ +[●✓]? */, '').replace(/ {2,}.*/, '');
}

test('a first start says in one line how to begin, and the cursor is on the newest story', () => {
	const reader = new Reader(shelf(stories));
	assert.match(reader.screen, /Enter opens a story below; Space turns the page\.\n/);
	assert.equal(chosen(reader), 'What the Ferry Kept');
});

test('the header names the collection, and every category with its count', () => {
	const [, header] = new Reader(shelf(stories, {}, {menu})).rows;
	assert.equal(
		header,
		'   The Test Post                                  Home   Stories 2   Sports 1',
	);
});

test('groups stand under their headings, with counts of all and of unread stories', () => {
	assert.deepEqual(new Reader(shelf(stories, {window: {columns: 90, rows: 30}}, {menu})).rows, [
		'',
		'   The Test Post                                            Home   Stories 2   Sports 1',
		'',
		'   Continue reading',
		'   Enter opens a story below; Space turns the page.',
		'',
		'   Recent stories',
		' ❯ ● What the Ferry Kept                                Stories      Nov 3       12 min',
		'   ● The Long Relay                                     Sports       Nov 2        5 min',
		'   ● Bread                                              Stories      Oct 1        1 min',
		'     All 3 stories',
		'',
		'   Categories                                  Archives',
		'   Stories   2 · 2 unread                      November 2025   2 · 2 unread',
		'   Sports    1 · 1 unread                      October 2025    1 · 1 unread',
		'',
		'   Tags                                        Recent comments',
		'   night   1 · 1 unread                        No comments to show.',
		...Array.from({length: 11}, () => ''),
		'   ↑↓ move   enter open   tab next group   / filter   ? help   q quit',
	]);
});

test('stories of several years have their year on Home too, also those from elsewhere', () => {
	const date = {year: 2012, month: 11, day: 3, seconds: 0};
	const reader = new Reader(shelf([...stories, story('An Old One', {date})]));
	assert.match(reader.screen, / The Long Relay +Sports +Nov 2, 2025 +5 min\n/);
	assert.match(reader.screen, / An Old One +Stories +Nov 3, 2012 +5 min\n/);
	assert.match(reader.resize(70, 24).screen, / An Old One +Nov 2012 +5 min\n/);
	const outsideStories = [story('A Guest', {date})];
	assert.match(
		new Reader(shelf(stories, {outsideStories})).screen,
		/ Bread +Stories +Oct 1, 2025 /,
	);
});

test('down goes through all groups and stops at the last entry', () => {
	const reader = new Reader(shelf(stories, {}, {menu}));
	const visited = [chosen(reader)];
	for (let key = 0; key < 9; key++) visited.push(chosen(reader.press('down')));
	assert.deepEqual(visited, [
		'What the Ferry Kept',
		'The Long Relay',
		'Bread',
		'All 3 stories',
		'Stories',
		'Sports',
		'November 2025',
		'October 2025',
		'night',
		'night',
	]);
});

test('up comes back the same way and stops at the first entry', () => {
	const reader = new Reader(shelf(stories)).press(...Array.from({length: 9}, () => 'j'));
	const visited = [chosen(reader)];
	for (let key = 0; key < 9; key++) visited.push(chosen(reader.press('k')));
	assert.deepEqual(visited.slice(-3), [
		'The Long Relay',
		'What the Ferry Kept',
		'What the Ferry Kept',
	]);
	assert.equal(visited.length, new Set(visited).size + 1);
});

test('Tab and the arrows go from group to group and round', () => {
	const reader = new Reader(shelf(stories, {}, {menu}));
	assert.equal(chosen(reader.press('tab')), 'Stories');
	assert.equal(chosen(reader.press('right')), 'November 2025');
	assert.equal(chosen(reader.press('left')), 'Stories');
	assert.equal(chosen(reader.press('shift+tab', 'shift+tab')), 'night');
	assert.equal(chosen(reader.press('tab')), 'What the Ferry Kept');
});

test('a number opens that entry of the group', () => {
	const reader = new Reader(shelf(stories), library(stories)).press('2');
	assert.match(reader.screen, /The Long Relay\n\n +Posted on November 2, 2025 by Ann Author/);
});

test('stories that are being read come first, newest first, with progress and time left', () => {
	const reader = new Reader(shelf(stories), library(stories));
	reader.press('enter', 'space', 'escape', 'down', 'enter', 'space', 'space', 'escape');
	const [first, second] = reader.rows.slice(4, 6);
	assert.match(first ?? '', /^ {3}The Long Relay +Sports +━+╌+ +\d+ % +\d min left$/);
	assert.match(second ?? '', /^ {3}What the Ferry Kept +Stories +━+╌+ +\d+ % +\d+ min left$/);
});

test('when all that was begun is finished, Home says so', () => {
	const reader = new Reader(shelf(stories), library(stories));
	reader.press('enter', 'space', 'F', 'escape');
	assert.match(reader.screen, /Nothing of this shelf is begun and unfinished\./);
	assert.match(reader.screen, /✓ What the Ferry Kept/);
});

test('x sets a begun story aside, and z takes that back', () => {
	const reader = new Reader(shelf(stories), library(stories));
	reader.press('enter', 'space', 'escape', 'up', 'x');
	assert.match(reader.screen, /Set aside: What the Ferry Kept\. z takes it back\./);
	assert.doesNotMatch(reader.screen, /━╌/);
	assert.equal(chosen(reader), 'What the Ferry Kept', 'the cursor is on an entry that is there');
	reader.press('z');
	assert.match(reader.screen, /Undone: What the Ferry Kept is as it was\./);
	assert.match(reader.screen, /━╌/);
});

test('a few entries stand on Home and the rest behind a last one', () => {
	const reader = new Reader(shelf(many(12)));
	assert.match(reader.screen, /Story 5 .*\n +All 12 stories/);
	assert.doesNotMatch(reader.screen, /Story 6 /);
	reader.press('6');
	assert.match(reader.screen, /All stories · 12, 12 unread/);
});

test('many tags are behind one entry that lists them all', () => {
	const tags = Array.from({length: 9}, (_, index) => text(`tag${index}`));
	const reader = new Reader(shelf([story('One', {tags})]));
	reader.press('shift+tab', ...Array.from({length: 7}, () => 'down'), 'enter');
	assert.match(reader.screen, /^ {3}Tags\n\n ❯ tag0 +1 · 1 unread\n/);
	assert.match(reader.press('G', 'enter').screen, /^ {3}tag8 · 1, 1 unread/);
	assert.match(reader.press('escape', 'escape').screen, /Recent stories/);
});

test('recent comments say who, and on which story', () => {
	const commented = story('One', {
		comments: 1,
		commenters: [{author: text('Uma'), date: undefined}],
	});
	const reader = new Reader(shelf([commented]), library([commented]));
	assert.match(reader.screen, /Recent comments\n.*Uma on One/);
	reader.press('shift+tab', 'enter');
	assert.match(reader.screen, /Posted on November 1, 2025 by Ann Author · 1 comment/);
});

test('files that could not be read stand on a line that opens to say why', () => {
	const problems = [{path: '/stories/bad.md', message: text('It is a device, not a file.')}];
	const reader = new Reader(shelf([story('One')], {}, {problems}));
	assert.match(reader.screen, /Problems\n +1 file could not be read as meant/);
	reader.press('shift+tab', 'enter');
	assert.match(reader.screen, /^ {3}bad\.md\n {5}It is a device, not a file\.\n/);
	assert.match(reader.press('escape').screen, /Recent stories/);
});

test('a collection without stories is a sentence, not a failure', () => {
	const reader = new Reader(shelf([]));
	assert.match(reader.screen, /This collection has no stories yet\./);
	reader.press('down', 'up', 'tab', 'enter', 'x', 'z', '/');
	assert.match(reader.screen, /No stories here\./);
});

test('/ finds a story by its title and its author', () => {
	const reader = new Reader(shelf(stories), library(stories)).press('/').type('relay');
	assert.match(reader.screen, /The Long Relay/);
	assert.doesNotMatch(reader.screen, /Ferry/);
	assert.match(reader.press('enter', 'enter').screen, /Posted on November 2/);
	assert.match(reader.press('escape').screen, /with “relay”/);
});

test('Escape does nothing on Home, q and Ctrl-C quit, Ctrl-Z suspends', () => {
	const reader = new Reader(shelf(stories)).press('escape', 'backspace');
	assert.deepEqual(reader.effects, []);
	reader.press('ctrl+z', 'q', 'ctrl+c');
	assert.deepEqual(
		reader.effects.map(({kind}) => kind),
		['suspend', 'quit', 'quit'],
	);
});

test('wherever the cursor goes and however large the window is, it is in view', () => {
	const tags = Array.from({length: 12}, (_, index) => text(`tag${index}`));
	const crowded = many(12).map(each => ({...each, tags}));
	for (const columns of [40, 80, 120]) {
		for (const rows of [5, 6, 9, 10, 14, 23, 24, 40]) {
			const reader = new Reader(shelf(crowded, {window: {columns, rows}}));
			const [downs, ups] = ['down', 'up'].map(key =>
				Array.from({length: 40}, () => chosen(reader.press(key))),
			);
			assert.ok(downs?.every(Boolean) && ups?.every(Boolean), `${columns}x${rows}`);
			assert.equal(ups?.at(-1), 'Story 1', `${columns}x${rows}`);
		}
	}
});
