import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {sanitise, sanitiseLine} from '../../src/core/text/sanitise.ts';
import type {Snippets} from '../../src/reader/screens/results/state.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [story('Rain'), story('Night Shift'), story('Two Keys')];

const words = {kept: 3, of: 3};

function result(index: number): StoryHead {
	return stories[index] as StoryHead;
}

function snippets(...found: number[]): Snippets {
	const text = [
		{text: sanitise('The last '), isMatch: false},
		{text: sanitise('paragraph'), isMatch: true},
		{text: sanitise(' of it.'), isMatch: false},
	];
	return new Map(found.map(index => [result(index).id, text]));
}

function searched(text: string, ...found: number[]): Reader {
	const reader = new Reader(shelf(stories), library(stories)).press('S').type(text).press('enter');
	return reader
		.tell({kind: 'found', asked: text, results: found.map(result), hasMore: false, words, at: 0})
		.tell({kind: 'snippets', asked: text, snippets: snippets(...found), at: 0});
}

test('S opens a text line, Enter asks for what is typed', () => {
	const reader = searched('shift', 1, 0);
	const asked = reader.effects.find(effect => effect.kind === 'find');
	assert.equal(asked?.asked?.text, 'shift');
	assert.equal(asked?.collection.stories.length, 3);
	assert.match(reader.screen, /“shift” · 2 stories/);
	assert.match(reader.screen, /❯ .*Night Shift.*\n {5}The last paragraph of it\./);
});

test('Enter on a result opens the story at its words; o goes back to its start, Esc to the results', () => {
	const reader = searched('"paragraph 29"', 0).press('enter');
	assert.match(reader.screen, /This is paragraph 29,/);
	assert.match(reader.screen, /match 1 of 1/);
	assert.equal(
		reader.effects.some(effect => effect.kind === 'save'),
		false,
	);
	reader.press('o');
	assert.match(reader.screen, /This is paragraph 1,/);
	reader.press('escape');
	assert.match(reader.screen, /“"paragraph 29"” · 1 story/);
	reader.press('escape');
	assert.match(reader.screen, /Recent stories/);
});

test('out of an open story the search comes back to its page', () => {
	const reader = new Reader(shelf(stories), library(stories)).press('enter', 'space', 'S');
	reader.type('shift').press('enter');
	reader
		.tell({kind: 'found', asked: 'shift', results: [result(1)], hasMore: false, words, at: 0})
		.press('enter');
	assert.match(reader.screen, /Night Shift/);
	reader.press('escape', 'escape');
	assert.match(reader.screen, /page 2 of/);
	assert.deepEqual(reader.effects.at(-2)?.kind, 'watch');
});

test('what makes no sense is said in place of results', () => {
	const reader = new Reader(shelf(stories)).press('S').type('before:soon').press('enter');
	assert.match(reader.screen, /before: wants a date/);
	assert.match(reader.screen, /\/ before:soon▏/);
	assert.equal(reader.effects.length, 0);
});

test('Esc in the line goes back to what was asked, or to where one came from', () => {
	const reader = searched('shift', 1).press('/').type('x').press('escape');
	assert.match(reader.screen, /“shift” · 1 story/);
	assert.match(new Reader(shelf(stories)).press('S', 'escape').screen, /Recent stories/);
	assert.match(new Reader(shelf(stories)).press('S', 'backspace').screen, /Recent stories/);
});

test('while words are still being read the results say how far, and grow', () => {
	const reader = new Reader(shelf(stories)).press('S').type('shift').press('enter');
	assert.match(reader.screen, /Looking …/);
	const tell = (kept: number, ...found: number[]) => {
		const results = found.map(result);
		reader.tell({
			kind: 'found',
			asked: 'shift',
			results,
			hasMore: false,
			words: {kept, of: 3},
			at: 0,
		});
	};

	tell(1);
	assert.match(reader.screen, /words of 1 of 3 stories are known so far/);
	assert.match(reader.screen, /Nothing found so far; the search goes on/);
	tell(2, 1);
	reader.tell({kind: 'words', at: 0});
	assert.equal(reader.effects.filter(effect => effect.kind === 'find').length, 2);
	tell(3, 0, 1);
	assert.match(reader.screen, /❯ .*Night Shift/);
	assert.doesNotMatch(reader.screen, /so far/);
});

test('the best of very many results stand there while the others are looked for', () => {
	const reader = new Reader(shelf(stories)).press('S').type('shift').press('enter');
	const found = (hasMore: boolean, ...results: number[]) =>
		reader.tell({
			kind: 'found',
			asked: 'shift',
			results: results.map(result),
			hasMore,
			words,
			at: 0,
		});
	assert.match(found(true, 1).screen, /“shift” · more than 1 story/);
	assert.match(found(false, 1, 0).screen, /“shift” · 2 stories/);
	assert.match(reader.screen, /❯ .*Night Shift/);
});

test('when more stories are known, what was asked is asked once more, of all', () => {
	const reader = searched('shift', 1);
	const {collection} = reader.state;
	const more = {...collection, stories: [...stories, story('Night Bus')]};
	reader.tell({kind: 'collection', collection: more, at: 0});
	const asked = reader.effects.at(-1);
	assert.equal(asked?.kind === 'find' && asked.collection.stories.length, 4);
});

test('an answer to what was asked before is not heard', () => {
	const reader = searched('shift', 1);
	reader.tell({
		kind: 'found',
		asked: 'rain',
		results: [],
		hasMore: false,
		words: {kept: 3, of: 3},
		at: 0,
	});
	assert.match(reader.screen, /· 1 story/);
});

test('results fit every window', () => {
	for (const columns of [20, 40, 59, 80, 140]) {
		for (const rows of [5, 9, 10, 24]) {
			const reader = searched('shift', 1, 0, 2).resize(columns, rows);
			assert.equal(reader.rows.length, rows);
			for (const row of reader.press('down', 'end').rows) assert.equal(row.length <= columns, true);
		}
	}
});

test('a scan is told on Home alone, and the counts are those that are known', () => {
	const reader = new Reader(shelf(stories));
	reader.tell({kind: 'scan', scan: {read: 3200, found: 10_000}, at: 0});
	assert.match(reader.screen, /━━━━━╌+ {2}3200 of 10000 stories read/);
	reader.press('S', 'escape').tell({kind: 'scan', scan: undefined, at: 0});
	assert.doesNotMatch(reader.screen, /stories read/);
});

test('Home shows the counts of the totals while only some stories are at hand', () => {
	const name = sanitiseLine('Stories');
	const totals = {
		total: 5000,
		categories: [{key: 'stories', name, total: 5000}],
		archives: [],
		tags: [],
		folders: [],
	};
	const reader = new Reader(shelf(stories, {}, {totals}));
	assert.match(reader.screen, /All 5000 stories/);
	assert.match(reader.screen, /Stories 5000/);
});

test('while stories are being read, or not all are at hand, nothing is claimed', () => {
	const ask = (reader: Reader) =>
		reader
			.press('S')
			.type('shift')
			.press('enter')
			.tell({
				kind: 'found',
				asked: 'shift',
				results: [],
				hasMore: false,
				words: {kept: 0, of: 0},
				at: 0,
			});
	const reading = ask(new Reader(shelf([], {scan: {read: 12, found: 400}})));
	assert.match(reading.screen, /“shift” · 0 stories +words of 0 of 400 stories are known so far\n/);
	assert.match(reading.screen, /Nothing found so far; the search goes on\./);
	reading.tell({kind: 'scan', scan: undefined, at: 0});
	assert.match(reading.screen, /No story has these words\./);
	const narrow = ask(
		new Reader(shelf([], {scan: {read: 12, found: 400}, window: {columns: 40, rows: 12}})),
	);
	assert.match(narrow.screen, /“shift” · 0 stories +0\/400 known\n/);
});
