import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {setBox} from '../../../src/core/boxes/set-box.ts';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import type {SafeText} from '../../../src/core/text/safe-text.ts';
import {readDocument} from '../document/read-document.ts';
import {box, boxLines} from './box-text.ts';

const table =
	'| Ship | Harbour |\n|:--|--:|\n| Ada | Kirkwall |\n| **Bess** | *Lerwick* and Wick |';

test('a table that fits has a column for each of its own', () => {
	assert.deepEqual(box(table, 40), [
		'Ship │          Harbour',
		'─────┼─────────────────',
		'Ada  │         Kirkwall',
		'Bess │ Lerwick and Wick',
	]);
});

test('a narrower table wraps between words, with a rule between its rows', () => {
	assert.deepEqual(box(table, 19), [
		'Ship │      Harbour',
		'─────┼─────────────',
		'Ada  │     Kirkwall',
		'─────┼─────────────',
		'Bess │  Lerwick and',
		'     │         Wick',
	]);
});

test('a table in which a word would be cut is records', () => {
	assert.deepEqual(box(table, 12), [
		'Ship: Ada',
		'Harbour:',
		'  Kirkwall',
		'',
		'Ship: Bess',
		'Harbour:',
		'  Lerwick',
		'  and Wick',
	]);
});

test('a table of wide letters is never cut', () => {
	const wide = '| 名 | 港 |\n|--|--|\n| 物語物語 | ab |';
	assert.deepEqual(box(wide, 20), ['名       │ 港', '─────────┼───', '物語物語 │ ab']);
	assert.deepEqual(box(wide, 12), ['名: 物語物語', '港: ab']);
});

test('formats in a table stay, and its lines are secondary', () => {
	const [header, rule, , last] = boxLines(table, 40);
	assert.deepEqual(header?.runs[0], {text: 'Ship', strong: true});
	assert.ok(rule?.runs.every(run => run.isDim));
	assert.deepEqual(last?.runs[0], {text: 'Bess', strong: true});
	assert.ok(last?.runs.some(run => run.text === 'Lerwick' && run.emphasis));
});

test('code keeps its lines; a long one is turned over, with a mark', () => {
	assert.deepEqual(box('```\nlet ferry = "Ada";\n\n    sail(ferry);\n```', 14), [
		'let ferry =',
		'↪ "Ada";',
		'',
		'sail(ferry);',
	]);
	const [, turned] = boxLines('```\nlet ferry = "Ada";\n```', 14);
	assert.deepEqual(turned?.runs, [
		{text: '↪ ', isDim: true},
		{text: '"Ada";', code: true},
	]);
});

test('code says what it says: no emoji, no entities, no colours', () => {
	const line = '&amp; :smile: <b> \\u001b[31m $`x` *y*';
	assert.deepEqual(box(`~~~js\n${line}\n~~~`, 80), [line]);
});

test('a word in code that is longer than a row is divided between letters', () => {
	assert.deepEqual(box('```\nabcdefghij\n```', 6), ['abcd', '↪ efgh', '↪ ij']);
	assert.deepEqual(box('```\n物語物\n```', 2), ['物', '語', '物']);
});

test('a block that is neither is no box', () => {
	assert.deepEqual(box('# a', 20), []);
});

/** The letters of a text, for what a box keeps even where it divides a long word. */
function letters(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '');
}

const word = fc.stringMatching(
	/^(?:[a-z]{1,9}|[物語]{1,5}|é{1,3}|\u001b\[3|\^\*\|\|\*\^|\*#COLON\|\*|x:y)$/,
);
const words = fc.array(word, {minLength: 1, maxLength: 4}).map(list => list.join(' '));

test('every word of a table is in its box, whole and once, and no row is too wide', () => {
	const cells = fc.array(fc.tuple(words, words, words), {minLength: 1, maxLength: 4});
	fc.assert(
		fc.property(cells, fc.integer({min: 12, max: 80}), (rows, width) => {
			const source = rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`);
			const block = readDocument(`<table>${source.join('')}</table>`).blocks[0] as Block;
			const lines = setBox(block, width).map(line => line.runs.map(run => run.text).join(''));
			for (const line of lines) assert.ok(measure(line) <= width, line);
			const split = (text: string): readonly string[] =>
				text
					.split(/[\s│─┼]+/)
					.filter(part => part !== '')
					.sort();
			assert.deepEqual(split(lines.join('\n')), split(plainText(block)));
		}),
		{numRuns: 150},
	);
});

test('every letter of code is in its box, in order, and no row is too wide', () => {
	const code = fc.array(fc.oneof(words, fc.constant('\n'), fc.constant('    ')), {
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(code, fc.integer({min: 2, max: 40}), (parts, width) => {
			const text = parts.join(' ').replaceAll('\u001b', '') as SafeText;
			const block: Block = {kind: 'code', language: 'js' as SafeText, spans: [{text}], inside: []};
			const rows = setBox(block, width);
			const own = rows.flatMap(({runs}) => runs.filter(run => !run.isDim).map(run => run.text));
			assert.equal(letters(own.join('')), letters(text));
			for (const {runs} of rows) assert.ok(measure(runs.map(run => run.text).join('')) <= width);
		}),
		{numRuns: 150},
	);
});
