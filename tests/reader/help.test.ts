import assert from 'node:assert/strict';
import {test} from 'node:test';
import {words} from '../../src/core/words/words.ts';
import type {Binding, KeymapName} from '../../src/reader/binding.ts';
import {facingColumns} from '../../src/reader/frame.ts';
import {glyphsFor} from '../../src/reader/glyphs.ts';
import {bindingLabel, hintLabel, keyLabel} from '../../src/reader/key-labels.ts';
import {usualKeymaps} from '../../src/reader/keymaps.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [story('One'), story('Two')];
const unicode = {isUnicode: true};
const tables = Object.entries(usualKeymaps) as ReadonlyArray<[KeymapName, readonly Binding[]]>;

/** Keys from Home to each screen that has a help, and its table. */
const ways: ReadonlyArray<readonly [string, KeymapName, readonly string[]]> = [
	['Home', 'home', []],
	['a list', 'list', ['/', 'enter']],
	['a story', 'story', ['enter']],
	['the end', 'end', ['enter', 'G', 'space']],
	['the contents', 'places', ['enter', 't']],
	['the bookmarks', 'places', ['enter', "'"]],
	['the links', 'places', ['enter', 'L']],
	['results', 'results', ['S', 'a', 'enter']],
];

function at(keys: readonly string[], columns: number, rows: number): Reader {
	return new Reader(shelf(stories, {window: {columns, rows}}), library(stories)).press(...keys);
}

for (const [name, table] of tables) {
	test(`no key stands in two rows of the table of ${name}`, () => {
		const keys = table.flatMap(binding => binding.keys);
		assert.deepEqual(keys.toSorted(), [...new Set(keys)].toSorted());
	});

	test(`every row of the table of ${name} has keys`, () => {
		for (const {keys} of table) assert.ok(keys.length > 0);
	});
}

test('a key is written as it stands on a keyboard, its arrow drawn where the locale has it', () => {
	const keys = ['space', 'right', 'ctrl+z', 'shift+tab', 'j', "'"];
	const labels = (isUnicode: boolean) => keys.map(key => keyLabel(key, {isUnicode}));
	assert.deepEqual(labels(true), ['Space', '→', 'Ctrl-Z', 'Shift-Tab', 'j', "'"]);
	assert.deepEqual(labels(false), ['Space', 'Right', 'Ctrl-Z', 'Shift-Tab', 'j', "'"]);
});

for (const [where, name, keys] of ways) {
	test(`the help of ${where} lists every key of its table and what it does`, () => {
		const {screen} = at([...keys, '?'], 100, 60);
		for (const binding of usualKeymaps[name]) {
			const label = bindingLabel(binding, unicode);
			const does = words.keys.does[binding.does];
			assert.ok(
				screen.split('\n').some(row => row.includes(label) && row.includes(does)),
				`${label}: ${does}`,
			);
		}
	});

	test(`? over ${where} closes again where one was`, () => {
		const reader = at(keys, 100, 60);
		const {rows} = reader;
		for (const key of ['?', 'escape', 'q', 'backspace']) {
			assert.deepEqual(reader.press('?', key).rows, rows, key);
		}
	});
}

test('help scrolls where it must, and stops at its ends', () => {
	const reader = at(['enter', '?'], 60, 10);
	const [first] = reader.rows;
	const seen = new Set(reader.rows);
	for (let key = 0; key < 60; key++) for (const row of reader.press('down').rows) seen.add(row);
	for (const binding of usualKeymaps.story) {
		const label = bindingLabel(binding, unicode);
		assert.ok(
			[...seen].some(row => row.includes(label)),
			label,
		);
	}

	const last = reader.rows;
	assert.deepEqual(reader.press('j', 'space').rows, last);
	assert.equal(reader.press(...Array.from({length: 60}, () => 'k')).rows[0], first);
	assert.deepEqual(reader.press('space', 'space', 'space', 'space', 'space', 'space').rows, last);
	assert.equal(reader.press('b', 'b', 'b', 'b', 'b', 'b').rows[0], first);
});

test('the footer names keys of the table and nothing else', () => {
	const footed = ways.filter(([, each]) => each !== 'story');
	assert.notEqual(footed.length, 0);
	for (const [where, name, keys] of footed) {
		const foot = at(keys, 120, 30).rows.at(-1)?.trim() ?? '';
		const table = usualKeymaps[name];
		const hints = table.flatMap(binding =>
			binding.hint
				? [`${hintLabel(binding, table, unicode)} ${words.keys.hints[binding.hint]}`]
				: [],
		);
		assert.equal(foot, hints.join('   '), where);
	}
});

test('other keys are other commands, other labels, and other words of what they do', () => {
	const story = usualKeymaps.story.map(binding =>
		binding.command === 'bookmarks' ? {...binding, keys: ['ctrl+o']} : binding,
	);
	const keymaps = {...usualKeymaps, story};
	const reader = new Reader(shelf(stories, {keymaps}), library(stories)).press('enter', 'm');
	assert.match(reader.screen, /The corner is folded; Ctrl-O lists them\./);
	assert.match(reader.press("'").screen, /Posted on/);
	assert.match(reader.press('ctrl+o').screen, /Folded corners/);
	assert.match(reader.press('escape', '?').resize(80, 40).screen, /Ctrl-O +folded corners/);
});

test('where the locale is not UTF-8, keys are written in ASCII', () => {
	const reader = new Reader(shelf(stories, {glyphs: glyphsFor(false)}), library(stories));
	assert.match(reader.rows.at(-1) ?? '', /^ {3}up down move {3}enter open /);
	assert.match(reader.press('enter', '?').screen, /Space Right Down j l f PageDown/);
});

test('two pages need as many columns as the help says', () => {
	assert.match(words.keys.does.twoPages, new RegExp(`\\b${facingColumns} cells`));
});
