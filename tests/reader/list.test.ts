import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [
	posted('Bread for the Night Shift', 30, {words: 1400, minutes: 6}),
	posted('What the Ferry Kept', 27, {words: 2800, minutes: 12, authors: [text('Åsa Öberg')]}),
	posted('Forty Candles', 21, {words: 700, minutes: 3, excerpt: text('On the ninth of May.')}),
];

function posted(title: string, day: number, more: Parameters<typeof story>[1]): StoryHead {
	return story(title, {date: {year: 2025, month: 11, day, seconds: 0}, ...more});
}

function numbered(number: number): StoryHead[] {
	return Array.from({length: number}, (_, index) => story(`Story ${index + 1}`));
}

/** The list of all stories. */
function list(heads: readonly StoryHead[] = stories, columns = 80, rows = 16): Reader {
	const texts = heads.length < 100 ? library(heads) : {};
	return new Reader(shelf(heads, {window: {columns, rows}}), texts).press('/', 'enter');
}

/** The titles in view, the chosen one in brackets. */
function titles({rows}: Reader): string[] {
	return rows.slice(2, -2).flatMap(row => {
		const [, cursor, title] = /^ (❯| ) .{2}\w{3} \d+ +(.+?)(?: {2,}|$)/.exec(row) ?? [];
		return title ? [cursor === '❯' ? `[${title}]` : title] : [];
	});
}

test('a list shows state, date, title, author and minutes, and the excerpt of the chosen story', () => {
	assert.deepEqual(list().press('down', 'down').rows, [
		'   All stories · 3, 3 unread                                     newest first',
		'',
		'   ● Nov 30    Bread for the Night Shift               Ann Author       6 min',
		'   ● Nov 27    What the Ferry Kept                     Åsa Öberg       12 min',
		' ❯ ● Nov 21    Forty Candles                           Ann Author       3 min',
		...Array.from({length: 7}, () => ''),
		'   On the ninth of May.',
		'',
		'',
		'   ↑↓ move   enter open   / filter   s sort   ? help   esc back',
	]);
});

test('a shelf of one year has days alone, one of several years says which', () => {
	const then = story('An Old One', {date: {year: 2012, month: 11, day: 3, seconds: 0}});
	const sundry = [...stories, then, story('A Bare One', {date: undefined})];
	assert.match(list().screen, /● Nov 30 {4}Bread for the Night Shift /);
	assert.deepEqual(list(sundry, 100).rows.slice(2, 7), [
		' ❯ ● Nov 30, 2025   Bread for the Night Shift                           Ann Author          6 min',
		'   ● Nov 27, 2025   What the Ferry Kept                                 Åsa Öberg          12 min',
		'   ● Nov 21, 2025   Forty Candles                                       Ann Author          3 min',
		'   ● Nov 3, 2012    An Old One                                          Ann Author          5 min',
		'   ● Undated        A Bare One                                          Ann Author          5 min',
	]);
	assert.deepEqual(list(sundry).rows.slice(2, 7), [
		' ❯ ● Nov 30     Bread for the Night Shift              Ann Author       6 min',
		'   ● Nov 27     What the Ferry Kept                    Åsa Öberg       12 min',
		'   ● Nov 21     Forty Candles                          Ann Author       3 min',
		'   ● Nov 2012   An Old One                             Ann Author       5 min',
		'   ● Undated    A Bare One                             Ann Author       5 min',
	]);
	assert.equal(
		list(sundry, 64).rows[5],
		'   ● Nov 2012   An Old One                              5 min',
	);
	assert.equal(list(sundry, 50).rows[5], '  ● An Old One                             5 min');
});

test('a wide list has a bar, a narrow one the percent', () => {
	const reader = list().press('enter', 'space', 'escape');
	assert.match(reader.screen, / ❯ {3}Nov 30 +Bread for the Night Shift +33 % +Ann/);
});

test('a story that is being read shows its progress, a finished one its mark', () => {
	const reader = list(stories, 100).press('enter', 'space', 'escape', 'down', 'F');
	assert.match(reader.screen, /^ {5}Nov 30 +Bread for the Night Shift +━+╌+ \d+ % /m);
	assert.match(reader.screen, /^ ❯ ✓ Nov 27 +What the Ferry Kept/m);
	assert.match(reader.screen, /^ {3}All stories · 3, 1 unread/);
});

test('one key goes through the orders: date, title, length, recently read', () => {
	const reader = list().press('down', 'enter', 'space', 'escape');
	const orders = ['', 's', 's', 's', 's'].map(key => {
		reader.press(...[key].filter(Boolean), 'g');
		return titles(reader).map(title => title.replace(/^\[?(\w+).*/, '$1'));
	});
	assert.deepEqual(orders, [
		['Bread', 'What', 'Forty'],
		['Bread', 'Forty', 'What'],
		['Forty', 'Bread', 'What'],
		['What', 'Bread', 'Forty'],
		['Bread', 'What', 'Forty'],
	]);
});

test('the filter narrows as one types, by title and author, whatever case and accents', () => {
	const reader = list().press('/');
	assert.deepEqual(titles(reader.type('an')), ['[Bread for the Night Shift]', 'Forty Candles']);
	assert.deepEqual(titles(reader.type('dl')), ['[Forty Candles]']);
	reader.press(...Array.from({length: 4}, () => 'backspace')).type('oberg');
	assert.deepEqual(titles(reader), ['[What the Ferry Kept]']);
	assert.match(reader.rows.at(-1) ?? '', /\/ oberg▏/);
});

test('a filter that fits nothing says so', () => {
	const reader = list().press('/').type('zebra');
	assert.match(reader.screen, /No title or author has “zebra”\./);
	assert.deepEqual(titles(reader.press('enter', 'enter', 'F', 'U', 'x', 'down', 'G')), []);
});

test('in the text line every printable key is text, also those that have a meaning in the list', () => {
	const reader = list().press('/').type('q sGgFUxz?1');
	assert.match(reader.rows.at(-1) ?? '', /\/ q sGgFUxz\?1▏/);
	reader.tell({kind: 'type', text: 'pasted 物語', at: 0});
	assert.match(reader.rows.at(-1) ?? '', /\?1pasted 物語▏/);
});

test('Enter keeps the filter, Escape cancels it, Backspace on an empty line closes the line', () => {
	const reader = list().press('/').type('can').press('enter');
	assert.match(reader.rows[0] ?? '', /All stories · 1, 1 unread +with “can” +newest first/);
	assert.equal(titles(reader.press('escape')).length, 3, 'Escape first drops the filter');
	assert.equal(titles(reader.press('/').type('can').press('escape')).length, 3);
	reader.press('/', 'a', 'backspace', 'backspace');
	assert.doesNotMatch(reader.screen, /▏/);
	assert.match(reader.press('escape').screen, /Recent stories/);
});

test('Backspace takes a whole character, however many code points it has', () => {
	const reader = list().press('/', 'a', '👩‍👩‍👧', 'backspace');
	assert.match(reader.rows.at(-1) ?? '', /\/ a▏/);
});

test('F marks as finished, U as unread, x sets aside, and z takes each back', () => {
	const reader = list();
	const row = () => reader.rows[2] ?? '';
	assert.match(
		reader.press('F').screen,
		/❯ ✓ .*\n.*Marked as finished: Bread for the Night Shift\./s,
	);
	assert.match(reader.press('U').screen, /❯ ● .*Marked as unread: Bread/s);
	assert.match(reader.press('x').screen, /Set aside: Bread/);
	assert.match(row(), /aside/);
	assert.match(reader.press('z').screen, /Undone: Bread for the Night Shift is as it was\./);
	assert.match(row(), /❯ ● /);
	reader.press('z');
	assert.match(row(), /❯ ✓ /);
	reader.press('z');
	assert.match(row(), /❯ ● /);
	assert.match(reader.press('z').screen, /Nothing to undo\./);
});

test('what is no longer being read leaves the list of what is, and z brings it back', () => {
	const many = numbered(7);
	const reader = new Reader(shelf(many), library(many)).press('/', 'enter');
	for (const _ of many) reader.press('enter', 'space', 'escape', 'down');
	reader.press('escape', 'up', 'enter');
	assert.match(reader.screen, /Continue reading · 7 +recently read first/);
	assert.deepEqual(titles(reader)[0], '[Story 7]');
	assert.deepEqual(titles(reader.press('x'))[0], '[Story 6]');
	assert.deepEqual(titles(reader.press('F')).slice(0, 2), ['[Story 5]', 'Story 4']);
	assert.deepEqual(titles(reader.press('z', 'z')).slice(0, 3), ['Story 7', 'Story 6', '[Story 5]']);
});

test('every mark is saved, and so is what takes it back', () => {
	const reader = list().press('F', 'z');
	const saved = reader.effects.flatMap(effect => (effect.kind === 'save' ? [effect.record] : []));
	assert.deepEqual(
		saved.map(({finishedAt, seq}) => ({isFinished: finishedAt !== undefined, seq})),
		[
			{isFinished: true, seq: 1},
			{isFinished: false, seq: 2},
		],
	);
});

test('a list turns in pages, and the ends are ends', () => {
	const reader = list(numbered(30), 80, 12);
	assert.equal(titles(reader)[0], '[Story 1]');
	assert.equal(titles(reader).length, 8);
	assert.deepEqual(titles(reader.press('up'))[0], '[Story 1]');
	assert.deepEqual(titles(reader.press('pagedown'))[0], '[Story 9]');
	assert.deepEqual(titles(reader.press('up')).at(-1), '[Story 8]');
	assert.deepEqual(titles(reader.press('G')).at(-1), '[Story 30]');
	assert.deepEqual(titles(reader.press('down', 'pagedown')).at(-1), '[Story 30]');
	assert.deepEqual(titles(reader.press('home'))[0], '[Story 1]');
});

test('the cursor stays on its story when the order of the records changes around it', () => {
	const reader = list().press('s', 's', 's', 'G', 'enter', 'space', 'escape');
	assert.deepEqual(titles(reader), [
		'[Forty Candles]',
		'Bread for the Night Shift',
		'What the Ferry Kept',
	]);
});

test('Enter opens, and next and previous story go by the rows of the list', () => {
	const reader = list().press('s', 's', 'down', 'l');
	assert.match(reader.screen, /Posted on November 30/);
	assert.match(reader.press(']').screen, /Posted on November 27/);
	assert.match(reader.press(']').screen, /There is no next story\./);
	assert.match(reader.press('[', '[').screen, /Posted on November 21/);
	assert.match(reader.press('[').screen, /There is no previous story\./);
	assert.match(reader.press('q').screen, /All stories · 3/);
});

test('a file that cannot be read is told in the list', () => {
	const reader = new Reader(shelf(stories)).press('/', 'enter', 'enter');
	assert.match(reader.screen, /Opening Bread for the Night Shift …/);
	const [head] = stories as [StoryHead];
	reader.tell({kind: 'refused', story: head, message: text('The file is gone.'), at: 0});
	assert.match(reader.screen, /All stories · 3, 3 unread.*The file is gone\./s);
});

test('a narrow list keeps the titles', () => {
	const [, , first] = list(stories, 40, 16).rows;
	assert.equal(first, '❯ ● Bread for the Night Shift');
});

test('of 50,000 stories only the rows in view are set', () => {
	let asked = 0;
	const counted = numbered(50_000).map(head => ({
		...head,
		get authors() {
			asked++;
			return head.authors;
		},
	}));
	const reader = list(counted, 80, 24).press('G', 'pageup');
	asked = 0;
	assert.equal(titles(reader).length, 17);
	assert.equal(asked, 17);
	assert.match(reader.rows[0] ?? '', /All stories · 50000, 50000 unread/);
});
