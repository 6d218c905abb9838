import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Told} from '../../src/core/collection/told.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, Reader, shelf, story} from './support.ts';

const news = [text('News')];
const stories = [
	story('Bread', {date: {year: 2025, month: 11, day: 9, seconds: 0}}),
	story('Keys', {categories: news, authors: []}),
	story('Rain', {categories: news, authors: []}),
];
const told: Told = {
	site: text('The Lane'),
	previous: named('A Lost One'),
	next: named('Keys'),
	related: [named('Nowhere'), named('Rain'), named('Bread')],
};

function named(title: string) {
	return {title: text(title), address: undefined};
}

/** At the end of Bread, whose page told these. */
function atEnd(columns: number, rows = 30): Reader {
	const texts = library(stories);
	const bread = texts['test:bread'];
	assert.ok(bread);
	const state = shelf(stories, {window: {columns, rows}});
	return new Reader(state, {...texts, 'test:bread': {...bread, told}}).press('enter', 'G', 'space');
}

test('the end shows what the page named: what is here, and in dim words what is not', () => {
	assert.deepEqual(atEnd(80).rows.slice(3, 15), [
		'   Finished                                           Stories · from The Lane',
		'   Bread  No comments',
		'',
		' ❯ Next         Keys                                                    5 min',
		'',
		'   Named on its page',
		'   Previous     A Lost One                                  not on this shelf',
		'   Related      Rain                                                    5 min',
		'   Related      Nowhere                                     not on this shelf',
		'',
		'',
		'',
	]);
});

test('the cursor passes over what is not here, and Enter opens what is', () => {
	const reader = atEnd(80).press('down');
	assert.match(reader.screen, /❯ Related +Rain/);
	assert.match(reader.press('down').screen, /❯ Related +Rain/);
	assert.match(reader.press('enter').screen, /Rain/);
	assert.match(reader.screen, /page 1 of/);
});

test('in a narrow window the words stand below the title', () => {
	const {screen} = atEnd(40, 40);
	assert.match(screen, / {2}Previous +A Lost One\n {5}not on this shelf\n/);
	assert.match(screen, /❯ Next +Keys\n/);
});
