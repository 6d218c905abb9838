import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {usualSettings} from '../../src/core/settings/settings.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {library, site, storyOf} from './site.ts';
import {Reader, story, library as textsOf} from './support.ts';

const day = (date: number): StoryHead['date'] => ({year: 2025, month: 11, day: date, seconds: 0});
const lamps = [text('Lamps')];
const lamp = storyOf('the-lane', 'The Lamp', {date: day(9), categories: lamps});
const door = storyOf('the-lane', 'The Door', {date: day(8)});
const about = storyOf('the-lane', 'About the Lane', {
	relativePath: 'the-lane/pages/about.md',
	path: '/library/the-lane/pages/about.md',
});
const boat = storyOf('the-quay', 'The Boat', {date: day(7), categories: lamps});
const own = story('Bread', {date: day(6), path: '/library/bread.md'});
const stories = [lamp, door, boat, own];
const lane = site('The Lane', {
	tagline: text('Tales of one street'),
	menu: [text('Stories'), text('Lamps')],
	fresh: [lamp.relativePath],
	freshSince: 1,
	freshDay: text('Tuesday'),
});
const quay = site('The Quay', {trouble: text('quay.example answers 503 since Tuesday')});

function at(columns: number, rows: number): Reader {
	const window = {columns, rows};
	const state = library([quay, lane], stories, {window}, {pages: [about]});
	return new Reader(state, textsOf([...stories, about]));
}

/** The screens on the way, by their kinds. */
const way = ({state}: Reader): string[] => state.screens.map(({kind}) => kind);

test('Home shows what is followed: what is new first, and what is wrong', () => {
	assert.deepEqual(at(100, 30).rows, [
		'',
		'   The Test Post                                                       Home   Lamps 2   Stories 2',
		'',
		'   Continue reading',
		'   Enter opens a story below; Space turns the page.',
		'',
		'   Recent stories',
		' ❯ ● The Lamp  new                                                Lamps        Nov 9        5 min',
		'   ● The Door                                                     Stories      Nov 8        5 min',
		'   ● The Boat                                                     Lamps        Nov 7        5 min',
		'   ● Bread                                                        Stories      Nov 6        5 min',
		'     1 new since Tuesday',
		'     All 4 stories',
		'',
		'   Sites                                            Categories',
		'   The Lane      2 · 1 new                          Lamps     2 · 2 unread',
		'   The Quay   1 · 1 unread   quay.example answe…    Stories   2 · 2 unread',
		'',
		'   Archives',
		'   November 2025   4 · 4 unread',
		'',
		'   Recent comments',
		'   No comments to show.',
		'',
		'',
		'',
		'',
		'',
		'',
		'   ↑↓ move   enter open   tab next group   / filter   ? help   q quit',
	]);
});

test('a site’s own Home has its title, tagline, menu, stories and pages', () => {
	assert.deepEqual(at(80, 24).press('tab', 'enter').rows.slice(0, 18), [
		'',
		'   The Lane                                        Home   Stories 1   Lamps 1',
		'   Tales of one street',
		'',
		'   Continue reading',
		'   Enter opens a story below; Space turns the page.',
		'',
		'   Recent stories',
		' ❯ ● The Lamp  new                            Lamps        Nov 9        5 min',
		'   ● The Door                                 Stories      Nov 8        5 min',
		'     1 new since Tuesday',
		'     All 2 stories',
		'',
		'   Categories                Archives                  About & legal',
		'   Stories   1 · 1 unread    November 2025   2         About the Lane',
		'   Lamps     1 · 1 unread',
		'',
		'   Recent comments',
	]);
});

test('in a small window a site’s Home scrolls as Home does', () => {
	assert.deepEqual(at(40, 12).press('tab', 'enter').rows, [
		'  The Lane',
		'  Tales of one street',
		'  Home   Stories 1   Lamps 1',
		'',
		'  Continue reading',
		'  Enter opens a story below; Space tu…',
		'',
		'  Recent stories',
		'❯ ● The Lamp  new                5 min',
		'  ● The Door                     5 min',
		'',
		'  ↑↓ move   enter open   ? help',
	]);
	assert.deepEqual(at(20, 5).press('tab', 'enter').rows, [
		'',
		'  Recent stories',
		'❯ ● The L…   5 min',
		'  ● The D…   5 min',
		'  ↑↓ move   ? help',
	]);
});

test('in a wide window a site’s trouble has more room, and on its own Home a row', () => {
	const reader = at(200, 60);
	assert.match(reader.screen, /The Quay {3}1 · 1 unread {3}quay\.example answers 503 s…/);
	reader.press('tab', 'down', 'enter');
	assert.match(reader.screen, /The Quay.*\n +quay\.example answers 503 since Tuesday\n/);
});

test('q and Esc go back to Home with the cursor where it was', () => {
	const reader = at(100, 30).press('tab', 'down');
	const home = reader.rows;
	assert.deepEqual(reader.press('enter', 'end', 'q').rows, home);
	assert.deepEqual(reader.press('enter', 'tab', 'escape').rows, home);
});

test('lists, filter and categories of a site hold its stories alone', () => {
	const reader = at(80, 24).press('tab', 'enter');
	assert.match(reader.press('/', 'enter').screen, /All stories · 2, 2 unread/);
	assert.match(reader.press('escape', 'tab', 'down', 'enter').screen, /Lamps · 1, 1 unread/);
	assert.doesNotMatch(reader.screen, /The Boat/);
	assert.match(reader.press('escape', 'down').screen, /The Lane/);
	assert.deepEqual(way(reader), ['home', 'site']);
});

test('a story of a site is read as any other, in the order of its Home', () => {
	const reader = at(80, 24).press('tab', 'enter', 'enter');
	assert.match(reader.screen, /The Lamp/);
	assert.match(reader.press(']').screen, /The Door/);
	assert.deepEqual(way(reader), ['home', 'site', 'story']);
	reader.press('escape', 'x');
	assert.equal(reader.state.records.get(lamp.id)?.setAside, true);
	assert.match(reader.press('z').screen, /The Lane/);
});

test('a story that changed on its site since it was read says so once, at the same place', () => {
	const reader = at(80, 24).press('enter', 'space', 'q');
	const changed = new Map([[lamp.relativePath, reader.now + 1]]);
	const {collection} = library([quay, {...lane, changed}], stories, {}, {pages: [about]});
	reader.tell({kind: 'collection', collection, at: reader.now});
	reader.press('up', 'enter');
	assert.match(reader.screen, /page 2 of/);
	assert.equal(reader.rows.at(-2)?.trim(), 'The text changed on its site since you were here.');
	reader.press('space', 'q', 'enter');
	assert.doesNotMatch(reader.screen, /on its site/);
});

test('a page of a site is about the site, and not about the shelf', () => {
	const reader = at(80, 24);
	assert.doesNotMatch(reader.screen, /About the Lane/);
	assert.match(reader.press('tab', 'enter', 'tab', 'tab', 'tab', 'enter').screen, /About the Lane/);
	assert.equal(reader.state.screens.at(-1)?.kind, 'story');
});

test('what is new is a list, too', () => {
	const reader = at(100, 30).press('down', 'down', 'down', 'down', 'enter');
	assert.match(reader.screen, /New stories · 1, 1 unread/);
	assert.match(reader.screen, /❯ ● Nov 9 {5}The Lamp/);
});

test('more sites than a menu has are a list, and its cursor follows its site', () => {
	const sites = Array.from({length: 9}, (_, number) => site(`Site ${number}`));
	const reader = new Reader(library(sites, []));
	reader.press('end', 'shift+tab', 'shift+tab');
	while (!/❯ All 9/.test(reader.screen)) reader.press('down');
	reader.press('enter', 'end');
	assert.match(reader.screen, /❯ Site 8 +0\n/);
	const more = library([site('Another'), ...sites], []).collection;
	reader.tell({kind: 'collection', collection: more, at: 0});
	assert.match(reader.screen, /❯ Site 8 +0\n/);
	reader.press('enter');
	assert.deepEqual(way(reader), ['home', 'sites', 'site']);
	assert.match(reader.press('q').screen, /❯ Site 8/);
});

test('R asks all sites, on a site’s Home that one; how far it is stands in the footer', () => {
	const reader = at(80, 24).press('R');
	const home = reader.rows.slice(0, -2);
	assert.deepEqual(reader.effects.at(-1), {
		kind: 'update-sites',
		sites: undefined,
		isByItself: false,
	});
	reader.tell({kind: 'updating', updating: {done: 3, all: 12}, at: 0});
	assert.deepEqual(reader.rows.slice(0, -2), home);
	assert.equal(reader.rows.at(-2), '   updating 3 of 12');
	reader.tell({kind: 'updating', updating: undefined, at: 0});
	assert.equal(reader.rows.at(-2), '');
	reader.press('tab', 'enter', 'R');
	assert.deepEqual(reader.effects.at(-1), {
		kind: 'update-sites',
		sites: ['the-lane'],
		isByItself: false,
	});
});

test('over an open story the count stands above its foot, and the page is as it was', () => {
	const reader = at(80, 24).press('enter', 'space');
	const page = reader.rows.slice(0, -2);
	reader.press('R').tell({kind: 'updating', updating: {done: 1, all: 2}, at: 0});
	assert.deepEqual(reader.rows.slice(0, -2), page);
	assert.equal(reader.rows.at(-2)?.trim(), 'updating 1 of 2');
});

test('sites are not asked twice at once, and Esc on Home ends it', () => {
	const reader = at(80, 24).press('escape', 'R', 'R');
	assert.deepEqual(
		reader.effects.map(({kind}) => kind),
		['update-sites'],
	);
	assert.equal(reader.rows.at(-2), '   updating');
	reader.press('escape');
	assert.equal(reader.effects.at(-1)?.kind, 'stop-update');
});

test('Home asks by itself once a day where the reader wants that, when its files are read', () => {
	const noon = new Date(2026, 10, 28, 12).getTime();
	const asked = (update: 'never' | 'daily', askedAt: number, files = false): number => {
		const settings = {...usualSettings, update};
		const reader = new Reader(library([site('The Lane', {askedAt})], [], {settings}));
		const scan = files ? {read: 1, found: 2} : undefined;
		reader.tell({kind: 'scan', scan, at: noon}).tell({kind: 'scan', scan, at: noon + 1});
		return reader.effects.filter(({kind}) => kind === 'update-sites').length;
	};
	const before = noon - 86_400_000;
	assert.equal(asked('daily', before), 1);
	assert.equal(asked('daily', noon - 1), 0);
	assert.equal(asked('daily', before, true), 0);
	assert.equal(asked('never', before), 0);
});
