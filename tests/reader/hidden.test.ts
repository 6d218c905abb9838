import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {HiddenStory} from '../../src/core/collection/hidden.ts';
import {words} from '../../src/core/words/words.ts';
import {library, Reader, shelf, story} from './support.ts';

const day = {year: 2031, month: 6, day: 3, seconds: 0};
const hidden: readonly HiddenStory[] = [
	{story: story('Far'), reason: 'future', day},
	{story: story('Over'), reason: 'expired', day: {...day, year: 2020}},
	{story: story('Unfinished'), reason: 'draft', day: undefined},
];
const drafts = {hidden: {drafts: 1, future: 1, expired: 1}};

/** At Home over some stories, with three that are not shown. */
function home(stories = [story('One')]): Reader {
	return new Reader(shelf(stories, {}, drafts), library(hidden.map(each => each.story)));
}

test('what is not shown is told in one line with its counts', () => {
	const said = (drafts: number, future: number, expired: number) =>
		words.hidden.counts({drafts, future, expired});
	assert.equal(said(3, 2, 1), '3 drafts, 2 of the future, 1 expired are not shown');
	assert.equal(said(1, 0, 0), '1 draft is not shown');
	assert.equal(said(0, 1732, 0), '1732 of the future are not shown');
});

test('Home tells below the stories what is not shown, and Enter lists it with the reasons', () => {
	const reader = home();
	assert.match(reader.screen, /All 1 story\n +1 draft, 1 of the future, 1 expired are not shown\n/);
	reader.press('down', 'down', 'enter');
	assert.match(reader.screen, /^ {3}Not shown\n\n {3}Looking …/);
	assert.deepEqual(reader.effects.at(-1), {kind: 'list-hidden'});
	reader.tell({kind: 'hidden', stories: hidden, at: 0}).press('down');
	assert.deepEqual(reader.rows.slice(2, 5), [
		`   Far${' '.repeat(52)}appears Jun 3, 2031`,
		` ❯ Over${' '.repeat(51)}expired Jun 3, 2020`,
		`   Unfinished${' '.repeat(59)}draft`,
	]);
	assert.equal(reader.rows[21], '   /stories/over.md');
	assert.match(reader.press('escape').screen, /❯ {3}1 draft/);
});

test('of a shelf on which nothing is shown, the line says why', () => {
	const {screen} = home([]);
	assert.match(screen, /Recent stories\n ❯ {3}1 draft, 1 of the future, 1 expired are not shown/);
	assert.doesNotMatch(screen, /no stories yet/);
});

test('where everything is shown nothing is said', () => {
	assert.doesNotMatch(new Reader(shelf([story('One')])).screen, /not shown/);
});

test('a story that is not shown can be read, and goes on from where it was left', () => {
	const reader = home([]).press('enter').tell({kind: 'hidden', stories: hidden, at: 0});
	reader.press('G', 'enter', 'space');
	assert.match(reader.screen, /page 2 of 4/);
	reader.press('escape');
	assert.match(reader.screen, /Not shown/);
	assert.match(reader.press('escape').screen, /Continue reading\n {3}Unfinished .* 50 %/);
});

test('in a low window the list keeps its rows and its path', () => {
	const reader = home([]).resize(30, 7).press('enter');
	reader.tell({kind: 'hidden', stories: hidden, at: 0}).press('G');
	assert.deepEqual(reader.rows.slice(0, 6), [
		'  Not shown',
		'',
		'❯ Unfinished           draft',
		'',
		'',
		'  /stories/unfinished.md',
	]);
});
