import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Block} from '../../../src/core/document/block.ts';
import {firstPage, linesOf, openBook} from '../../../src/core/layout/book.ts';
import type {Geometry} from '../../../src/core/layout/geometry.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';
import type {Line} from '../../../src/core/layout/line.ts';
import {measure} from '../../../src/core/layout/ruler.ts';
import type {Tools} from '../../../src/core/layout/tools.ts';
import {
	block,
	code,
	geometry,
	heading,
	item,
	note,
	paragraph,
	plain,
	quote,
	sceneBreak,
	show,
	span,
} from './blocks.ts';

const hyphenate = await loadHyphenator('en');
const hyphenated: Tools = hyphenate ? {ruler: measure, hyphenate} : plain;

function set(text: readonly Block[], changes: Partial<Geometry>, tools: Tools = plain): Line[] {
	const book = openBook(
		{opening: [], text, comments: []},
		geometry({rows: 500, ...changes}),
		tools,
	);
	return [...linesOf(book, firstPage(book))];
}

/** The lines of a text, one a row, as a reader sees them. */
function page(text: readonly Block[], changes: Partial<Geometry>, tools: Tools = plain): string {
	return `\n${set(text, changes, tools).map(show).join('\n')}\n`;
}

const orchard =
	'In olden times when wishing still helped one, there lived a king whose daughters were all ' +
	'beautiful; and the youngest was so beautiful that the sun itself, which has seen so much, was ' +
	'astonished whenever it shone in her face.';

test('a paragraph is broken as a whole, so that no line is needlessly short', () => {
	assert.equal(
		page([paragraph('aaa bb cc ddddd')], {width: 6}),
		`
aaa
bb cc
ddddd
`,
	);
});

test('words are hyphenated where that saves an uneven line', () => {
	assert.equal(
		page([paragraph('an extraordinarily representative thing')], {width: 16}, hyphenated),
		`
an extraordinar-
ily representa-
tive thing
`,
	);
});

test('headings, capitals, addresses and code are never hyphenated', () => {
	const texts = [
		heading('extraordinarily'),
		paragraph('EXTRAORDINARILY'),
		paragraph('extra.ordinarily/representative'),
		paragraph([span('extraordinarily', {code: true})]),
	];
	for (const one of texts) {
		const lines = set([one], {width: 9}, hyphenated).map(show);
		assert.ok(!lines.some(line => line.endsWith('-')), lines.join('|'));
	}
});

test('a soft hyphen is shown only where it divides a word', () => {
	assert.equal(
		page([paragraph('flow\u00ader flow\u00ader flow\u00ader')], {width: 12}),
		`
flower flow-
er flower
`,
	);
});

test('never do more than two lines in a row end with a hyphen that was added', () => {
	const texts = fc.array(
		fc.constantFrom('extraordinarily', 'representation', 'of', 'remembered', 'hyphenation', 'I'),
		{minLength: 5, maxLength: 60},
	);
	fc.assert(
		fc.property(texts, fc.integer({min: 4, max: 40}), fc.boolean(), (words, width, isJustified) => {
			const lines = set([paragraph(words.join(' '))], {width, isJustified}, hyphenated);
			const ends = lines.map(line => (show(line).endsWith('-') ? '-' : '.')).join('');
			assert.ok(!ends.includes('---'), ends);
		}),
	);
});

test('justified lines fill the measure, and no space is wider than three cells', () => {
	assert.equal(
		page([paragraph(orchard)], {width: 40, isJustified: true}, hyphenated),
		`
In olden times when wishing still helped
one,  there lived a king whose daughters
were all beautiful; and the youngest was
so  beautiful that the sun itself, which
has seen so  much, was astonished  when-
ever it shone in her face.
`,
	);
});

test('a justified line that would need wider spaces is left ragged', () => {
	assert.equal(
		page([paragraph('aa bbbbbbbbbbbbbb cc')], {width: 15, isJustified: true}),
		`
aa
bbbbbbbbbbbbbb
cc
`,
	);
});

test('what justification adds stands nowhere in the text', () => {
	const [line] = set([paragraph('a bb cc dddddddd')], {width: 10, isJustified: true});
	assert.deepEqual(line?.runs, [
		{text: 'a ', start: 0},
		{text: ' '},
		{text: 'bb ', start: 2},
		{text: '  '},
		{text: 'cc', start: 5},
	]);
});

test('paragraphs are parted by a blank row, or by an indent as in books', () => {
	const text = [heading('One'), paragraph('First.'), paragraph('Second.'), paragraph('Third.')];
	assert.equal(page(text, {}), '\nOne\n\nFirst.\n\nSecond.\n\nThird.\n');
	assert.equal(page(text, {paragraphs: 'indented'}), '\nOne\n\nFirst.\n  Second.\n  Third.\n');
});

test('lists hang behind their markers, however deep', () => {
	const text = [
		paragraph('the first of several things', [item('1.')]),
		paragraph('one thing that hangs below it', [item('1.', false), item('•')]),
		paragraph('the second', [item('2.')]),
	];
	assert.equal(
		page(text, {width: 22}),
		`
1. the first of
   several things
   • one thing that
     hangs below it
2. the second
`,
	);
});

test('a quote stands in at both sides', () => {
	assert.equal(
		page([paragraph('words that somebody else has said before', [quote])], {width: 40}),
		`
    words that somebody else has
    said before
`,
	);
});

test('verse keeps its lines, and what is turned over stands further in', () => {
	assert.equal(
		page([block('verse', 'The sea is calm to-night\nThe tide is full')], {width: 20}),
		`
The sea is calm to-
    night
The tide is full
`,
	);
});

test('a hard line break in a paragraph is kept, and none of its lines is indented', () => {
	const text = [paragraph('Before.'), paragraph('one\ntwo')];
	assert.equal(page(text, {paragraphs: 'indented'}), '\nBefore.\none\ntwo\n');
});

test('a scene break stands in the middle, as written or as an asterism', () => {
	assert.equal(page([sceneBreak], {width: 11}), '\n     ⁂\n');
	assert.equal(page([block('scene-break', '* * *')], {width: 11}), '\n   * * *\n');
});

test('headings are strong and their lines of one length', () => {
	const lines = set([heading('a b c d e f g h')], {width: 13});
	assert.deepEqual(lines.map(show), ['a b c d', 'e f g h']);
	assert.ok(lines.every(line => line.runs.every(run => run.strong)));
});

test('notes hang behind their labels and figures behind a sign', () => {
	assert.equal(
		page([block('figure', 'a ferry at the pier'), note('1', 'so it is told to us here')], {
			width: 20,
		}),
		`
▧ a ferry at the
  pier

[1] so it is told to
    us here
`,
	);
});

test('code that is no box keeps its lines and their indents', () => {
	assert.equal(page([code('if x:\n    y()')], {}), '\nif x:\n    y()\n');
});

test('Arabic and Hebrew paragraphs stand at the right', () => {
	assert.equal(page([paragraph('שלום עולם')], {width: 12}), '\n   שלום עולם\n');
});

test('formats stay with their words when a line breaks within them', () => {
	const text = [paragraph([span('plain '), span('two words', {emphasis: true}), span(' end')])];
	assert.deepEqual(
		set(text, {width: 10}).map(line => line.runs),
		[
			[
				{text: 'plain ', start: 0},
				{text: 'two', start: 6, emphasis: true},
			],
			[
				{text: 'words', start: 10, emphasis: true},
				{text: ' end', start: 15},
			],
		],
	);
});

test('the words of a box have their places, what it adds has none', () => {
	const rows = ['┌────┐', '│ hi │', '│ you│', '└────┘'].map(text => ({
		runs: [span(text, {code: true})],
	}));
	const lines = set([code('hi\nyou')], {}, {ruler: measure, setBox: () => rows});
	assert.deepEqual(lines.map(show), ['┌────┐', '│ hi │', '│ you│', '└────┘']);
	assert.deepEqual(lines[1]?.runs, [
		{text: '│ ', code: true},
		{text: 'hi', code: true, start: 0},
		{text: ' │', code: true},
	]);
});

test('every row of a box has a place of its own', () => {
	const rows = ['a b', '──', 'c d', 'e'].map(text => ({runs: [span(text)]}));
	const lines = set([code('a b c d e')], {}, {ruler: measure, setBox: () => rows});
	assert.deepEqual(
		lines.map(({start, end}) => [start, end]),
		[
			[0, 1],
			[1, 4],
			[4, 8],
			[8, 9],
		],
	);
});

test('a box finds its words again after a column that is wrapped', () => {
	const rows = ['one   three', 'two', 'four  five'].map(text => ({runs: [span(text)]}));
	const lines = set([code('one two three\nfour five')], {}, {ruler: measure, setBox: () => rows});
	const places = lines.flatMap(line => line.runs.filter(run => run.start !== undefined));
	assert.deepEqual(
		places.map(({text, start}) => [text, start]),
		[
			['one', 0],
			['two', 4],
			['four', 14],
			['five', 19],
		],
	);
});
