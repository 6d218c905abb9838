import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Binding, keymaps} from '../../src/reader/keymap.ts';
import {textLineKeys} from '../../src/reader/keys/text-line.ts';
import type {Screen} from '../../src/reader/state.ts';
import {library, Reader, shelf, story} from './support.ts';

const stories = [story('One'), story('Two')];
const tables: ReadonlyArray<readonly [string, readonly Binding[]]> = [
	...Object.entries(keymaps),
	['text line', textLineKeys],
];

/** Keys from Home to each screen that has a help. */
const ways: ReadonlyArray<readonly [Screen['kind'], readonly string[]]> = [
	['home', []],
	['list', ['/', 'enter']],
	['story', ['enter']],
	['end', ['enter', 'G', 'space']],
	['contents', ['enter', 't']],
	['bookmarks', ['enter', "'"]],
	['links', ['enter', 'L']],
	['results', ['S', 'a', 'enter']],
];

function at(keys: readonly string[], columns: number, rows: number): Reader {
	return new Reader(shelf(stories, {window: {columns, rows}}), library(stories)).press(...keys);
}

for (const [name, table] of tables) {
	test(`no key stands in two rows of the table of ${name}`, () => {
		const keys = table.flatMap(binding => binding.keys);
		assert.deepEqual(keys.toSorted(), [...new Set(keys)].toSorted());
	});

	test(`every row of the table of ${name} has its words`, () => {
		for (const {keys, label, words, hint} of table) {
			assert.ok(keys.length > 0);
			assert.match(label, /\S/);
			assert.match(words, /\S/);
			if (hint) assert.match(`${hint.label} ${hint.words}`, /^\S.* \S/);
		}
	});
}

for (const [kind, keys] of ways) {
	test(`the help of ${kind} lists every key of its table and what it does`, () => {
		const {screen} = at([...keys, '?'], 100, 60);
		for (const {label, words} of keymaps[kind]) {
			assert.ok(
				screen.split('\n').some(row => row.includes(label) && row.includes(words)),
				`${label}: ${words}`,
			);
		}
	});

	test(`? over ${kind} closes again where one was`, () => {
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
	for (const {label} of keymaps.story) {
		assert.ok(
			[...seen].some(row => row.includes(label)),
			label,
		);
	}

	const last = reader.rows;
	assert.deepEqual(reader.press('j', 'space').rows, last);
	assert.equal(reader.press(...Array.from({length: 60}, () => 'k')).rows[0], first);
	assert.deepEqual(reader.press('space', 'space', 'space', 'space', 'space').rows, last);
	assert.equal(reader.press('b', 'b', 'b', 'b', 'b').rows[0], first);
});

test('the footer names keys of the table and nothing else', () => {
	for (const [kind, keys] of ways.filter(([each]) => each !== 'story')) {
		const foot = at(keys, 120, 30).rows.at(-1)?.trim() ?? '';
		const hints = keymaps[kind].flatMap(({hint}) => (hint ? [`${hint.label} ${hint.words}`] : []));
		assert.equal(foot, hints.join('   '), kind);
	}
});
