import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newKeyboard} from '../../src/reader/keyboard.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = Array.from({length: 12}, (_, index) => story(`Story ${index + 1}`));
const texts = library(stories);

/** Home of twelve stories. */
function home(columns = 80, rows = 24): Reader {
	return new Reader(shelf(stories, {window: {columns, rows}}), texts);
}

/** The first story of Home, open at its first page of four. */
function reading(): Reader {
	return home().press('enter');
}

function pageOf(reader: Reader): string {
	return /page \d+ of \d+/.exec(reader.screen)?.[0] ?? '';
}

function chosen(reader: Reader): string {
	return /❯ (?:[●✓] | {2})?(.*?)(?: {2,}|\n)/.exec(reader.screen)?.[1] ?? '';
}

test('the keys of less turn pages', () => {
	for (const key of ['enter', 'd', 'ctrl+f', 'ctrl+d']) {
		assert.equal(pageOf(reading().press(key)), 'page 2 of 4', key);
	}

	for (const key of ['u', 'ctrl+b', 'ctrl+u']) {
		assert.equal(pageOf(reading().press('space', 'space', key)), 'page 2 of 4', key);
	}
});

test('50 % leads to the middle, and o back', () => {
	const reader = reading().type('50%');
	assert.equal(pageOf(reader), 'page 3 of 4');
	assert.equal(pageOf(reader.press('o')), 'page 1 of 4');
	assert.equal(pageOf(reader.type('100%')), 'page 4 of 4');
	assert.equal(pageOf(reader.type('0%')), 'page 1 of 4');
	assert.match(reader.press('%').screen, /A number before it tells how much: 50 %/);
});

test('ZZ quits, on every screen but in a text line', () => {
	for (const keys of [[], ['enter'], ['?'], ['enter', 't'], ['/', 'enter'], ['S', 'a', 'enter']]) {
		const reader = home().press(...keys, 'Z');
		assert.deepEqual(
			reader.effects.filter(({kind}) => kind === 'quit'),
			[],
		);
		assert.deepEqual(reader.press('Z').effects.at(-1), {kind: 'quit'});
	}

	assert.match(home().press('/', 'Z', 'Z').screen, /\/ ZZ▏/);
	const between = reading().press('Z', 'space', 'Z');
	assert.equal(pageOf(between), 'page 2 of 4');
	assert.deepEqual(
		between.effects.filter(({kind}) => kind === 'quit'),
		[],
	);
});

test(': opens a text line: q quits, a number is a page, N % a part of the story', () => {
	assert.match(reading().type(':12').screen, /^ +: 12▏$/m);
	assert.equal(pageOf(reading().type(':3').press('enter')), 'page 3 of 4');
	assert.equal(pageOf(reading().type(':50 %').press('enter')), 'page 3 of 4');
	assert.equal(pageOf(reading().type(':99999').press('enter')), 'page 4 of 4');
	assert.equal(pageOf(reading().type(':4').press('escape')), 'page 1 of 4');
	assert.deepEqual(home().type(':q').press('enter').effects.at(-1), {kind: 'quit'});
});

test('what : does not know it says', () => {
	assert.match(
		home().type(':wq now').press('enter').screen,
		/“wq now” is no command; q, 12, 50 % and theme night are\./,
	);
	assert.match(home().type(':12').press('enter').screen, /Pages are turned to in an open story\./);
	assert.doesNotMatch(home().type(':').press('enter').screen, /command/);
});

test('on Home g, G, PageUp, PageDown and Space go to the ends and a window on', () => {
	const reader = home(60, 14);
	const first = chosen(reader);
	const last = chosen(reader.press('G'));
	assert.match(last, /^November 2025/);
	assert.equal(chosen(reader.press('g')), first);
	const down = chosen(reader.press('space'));
	assert.notEqual(down, first);
	assert.equal(chosen(reader.press('b')), first);
	assert.equal(chosen(reader.press('pagedown')), down);
	assert.equal(chosen(reader.press(...Array.from({length: 9}, () => 'pagedown'))), last);
	assert.equal(chosen(reader.press(...Array.from({length: 9}, () => 'pageup'))), first);
});

test('the first key that means nothing says so and names the help, no later one does', () => {
	const reader = reading().press('e');
	assert.match(reader.screen, /This key means nothing here; \? tells the keys\./);
	assert.doesNotMatch(reader.press('space').screen, /means nothing/);
	assert.doesNotMatch(reader.press('y', 'f5', '[?1;2c').screen, /means nothing/);
	assert.doesNotMatch(home().press('[?1;2c', '[I').screen, /means nothing/);
});

test('Delete leaves nothing', () => {
	const reader = reading().press('space', 'delete');
	assert.equal(pageOf(reader), 'page 2 of 4');
});

test('three pages of a first session name the keys that matter', () => {
	const keyboard = newKeyboard(true);
	const reader = new Reader(shelf(stories, {keyboard}), texts).press('enter');
	const hints = '      space next page   b back   ? help';
	assert.ok(reader.rows.includes(hints), reader.screen);
	assert.ok(reader.press('space', 'space').rows.includes(hints));
	assert.ok(!reader.press('space').rows.includes(hints));
	assert.ok(!reader.press('b').rows.includes(hints));
	const low = new Reader(shelf(stories, {keyboard, window: {columns: 40, rows: 8}}), texts);
	assert.match(low.press('enter').rows.at(-1) ?? '', /\? help/);
	assert.ok(!reading().rows.includes(hints));
});

test('the help is the last hint to go in a narrow window', () => {
	for (const columns of [20, 24, 30, 40, 60, 80]) {
		for (const keys of [[], ['/', 'enter'], ['enter', 't'], ['enter', 'G', 'space']]) {
			assert.match(
				home(columns, 24)
					.press(...keys)
					.rows.at(-1) ?? '',
				/\? help/,
				`${columns}`,
			);
		}
	}
});
