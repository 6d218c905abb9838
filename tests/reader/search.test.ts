import assert from 'node:assert/strict';
import {test} from 'node:test';
import {view} from '../../src/reader/view.ts';
import {rowText} from './row-text.ts';
import {open, paragraphs, Reader, shelf, story} from './support.ts';

const one = story('One');

/** A story of 4 pages, open at its first. */
function reading(markdown = paragraphs(30)): Reader {
	return new Reader(shelf([one]), {[one.id]: open(one, markdown)}).press('enter');
}

function page({rows}: Reader): string {
	return /page \d+/.exec(rows.at(-1) ?? '')?.[0] ?? '';
}

/** What is marked as a match, the shown one in brackets. */
function marked({state}: Reader): string[] {
	const shown = view(state);
	const pieces = shown.kind === 'rows' ? shown.rows.flat() : [];
	return pieces.flatMap(piece => {
		if (piece.role === 'current-match') return [`[${rowText([piece])}]`];
		return piece.role === 'match' ? [rowText([piece])] : [];
	});
}

test('words are found while they are typed, from the shown page on', () => {
	const reader = reading().press('space', '/').type('paragraph 2');
	assert.deepEqual(marked(reader), [
		'[paragraph 2]',
		'paragraph 2',
		'paragraph 2',
		'paragraph 2',
		'paragraph 2',
	]);
	assert.match(reader.rows.at(-1) ?? '', /^ {6}\/ paragraph 2▏ +match 2 of 11$/);
	assert.match(reader.screen, /This is paragraph 20/);
});

test('Enter keeps the match and n goes on, N goes back, each round the ends', () => {
	const reader = reading().press('/').type('paragraph 3').press('enter');
	assert.equal(page(reader), 'page 1');
	assert.match(reader.screen, /match 1 of 2/);
	assert.equal(page(reader.press('n')), 'page 4');
	assert.deepEqual(marked(reader), ['[paragraph 3]']);
	assert.equal(page(reader.press('n')), 'page 1');
	assert.equal(page(reader.press('N')), 'page 4');
	assert.equal(page(reader.press('N')), 'page 1');
});

test('Escape returns to where one was', () => {
	const reader = reading().press('space');
	const {rows} = reader;
	reader.press('/').type('paragraph 30');
	assert.match(reader.screen, /This is paragraph 30/);
	assert.deepEqual(reader.press('escape').rows, rows);
	assert.deepEqual(marked(reader), []);
});

test('Backspace widens the search again, and on an empty line closes it', () => {
	const reader = reading().press('/').type('paragraph 30').press('backspace', 'backspace');
	assert.match(reader.screen, /match 1 of 30/);
	reader.press(...Array.from({length: 10}, () => 'backspace'));
	assert.match(reader.rows.at(-1) ?? '', /\/ ▏/);
	assert.doesNotMatch(reader.press('backspace').screen, /▏/);
});

test('what is not there is told, and one is where one was', () => {
	const reader = reading().press('space', '/').type('zebra');
	assert.match(reader.rows.at(-1) ?? '', /\/ zebra▏ +no match$/);
	reader.press('enter');
	assert.match(reader.screen, /“zebra” is not in this story\./);
	assert.equal(page(reader), 'page 2');
});

test('n without a search says how to begin one', () => {
	assert.match(reading().press('n').screen, /Nothing is looked for; \/ begins a search\./);
});

test('a kept search is one jump: o goes back to before it', () => {
	const reader = reading().press('/').type('paragraph 30').press('enter');
	assert.equal(page(reader), 'page 4');
	assert.equal(page(reader.press('o')), 'page 1');
	assert.equal(page(reader.press('i')), 'page 4');
});

test('a match that goes over two lines is marked on both', () => {
	const reader = reading('word '.repeat(12).concat('over the end of the line and on')).press('/');
	assert.deepEqual(marked(reader.type('over the end')), ['[over the]', '[end]']);
});

test('a search is found again in another window', () => {
	const reader = reading().press('/').type('paragraph 30').press('enter').resize(40, 12);
	assert.match(reader.screen.replace(/\s+/g, ' '), /paragraph 25/);
	assert.deepEqual(marked(reader.press('n')), ['[paragraph 30]']);
});

test('in the line that is typed, keys of the story are text', () => {
	const reader = reading().press('/').type('q G?');
	assert.match(reader.rows.at(-1) ?? '', /\/ q G\?▏/);
});
