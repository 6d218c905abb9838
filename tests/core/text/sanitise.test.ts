import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {sanitise, sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {hostileStrings} from './hostile-strings.ts';
import {hostileText} from './hostile-text.ts';

/** Whatever acts on a terminal, turns words around or stands for no character at all. */
const unsafe =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

test('no hostile string keeps a character that acts on a terminal', () => {
	assert.ok(hostileStrings.length >= 150, `${hostileStrings.length} strings`);
	for (const {name, text} of hostileStrings) {
		assert.doesNotMatch(sanitise(text), unsafe, name);
		assert.doesNotMatch(sanitiseLine(text), /[\p{Cc}]/u, name);
	}
});

test('every hostile string has its own name and text', () => {
	assert.equal(new Set(hostileStrings.map(({name}) => name)).size, hostileStrings.length);
	assert.equal(new Set(hostileStrings.map(({text}) => text)).size, hostileStrings.length);
});

test('no text at all keeps such a character, and sanitising again changes nothing', () => {
	fc.assert(
		fc.property(hostileText, text => {
			const safe = sanitise(text);
			assert.doesNotMatch(safe, unsafe);
			assert.equal(sanitise(safe), safe);
			const line = sanitiseLine(text);
			assert.doesNotMatch(line, /\n/);
			assert.equal(sanitiseLine(line), line);
		}),
		{numRuns: 3000},
	);
});

test('never more than eight marks follow one another', () => {
	fc.assert(
		fc.property(hostileText, text => {
			assert.doesNotMatch(sanitise(text), /[\p{M}\u200c-\u200d]{9}/u);
		}),
		{numRuns: 1000},
	);
});

test('words are never lost: without escape characters, letters and digits come through', () => {
	const letters = (text: string) => text.match(/[\p{L}\p{N}\p{P}\p{S}]/gu)?.join('') ?? '';
	fc.assert(
		fc.property(hostileText, text => {
			const harmless = text.toWellFormed().replaceAll('\u001b', '');
			assert.equal(letters(sanitise(harmless)), letters(harmless));
		}),
		{numRuns: 1000},
	);
});

test('of all characters exactly these are taken out', () => {
	const removed: number[] = [];
	for (let point = 0; point <= 0x10ffff; point++) {
		if (sanitise(`a${String.fromCodePoint(point)}b`) === 'ab') {
			removed.push(point);
		}
	}

	assert.equal(
		ranges(removed),
		'0-8 e-1f 7f-84 86-9f 202a-202e 2065-206f fdd0-fdef fff0-fffb fffe-ffff 1fffe-1ffff ' +
			'2fffe-2ffff 3fffe-3ffff 4fffe-4ffff 5fffe-5ffff 6fffe-6ffff 7fffe-7ffff 8fffe-8ffff ' +
			'9fffe-9ffff afffe-affff bfffe-bffff cfffe-cffff dfffe-e00ff e01f0-e0fff ' +
			'efffe-effff ffffe-fffff 10fffe-10ffff',
	);
});

function ranges(points: readonly number[]): string {
	const starts = points.filter((point, index) => points[index - 1] !== point - 1);
	const ends = points.filter((point, index) => points[index + 1] !== point + 1);
	return starts
		.map((start, index) => `${start.toString(16)}-${ends[index]?.toString(16)}`)
		.join(' ');
}

const examples: ReadonlyArray<readonly [what: string, text: string, expected: string]> = [
	['colours go, words stay', '\u001b[1;31mred\u001b[0m wine', 'red wine'],
	['a title goes with its words', '\u001b]0;owned\u0007Chapter one', 'Chapter one'],
	[
		'a hyperlink keeps what it is laid on',
		'\u001b]8;;https://example.org\u001b\\here\u001b]8;;\u001b\\.',
		'here.',
	],
	['a clipboard goes', 'copy\u001b]52;c;cm0=\u001b\\ that', 'copy that'],
	[
		'a sequence without an end loses its ESC',
		'He said \u001b]0;and went on',
		'He said ]0;and went on',
	],
	['no sequence crosses a line', '\u001b]0;one\ntwo\u0007', ']0;one\ntwo'],
	['ESC before a word takes no letter', '\u001bHello', 'Hello'],
	['what tput sgr0 writes goes', 'bold\u001b(B\u001b[m', 'bold'],
	['quotation marks read as Latin-1 cost no words', '\u009dyes\u009c', 'yes'],
	['line ends are one', 'a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
	['a tab is four spaces', 'a\tb', 'a    b'],
	['a lone surrogate is shown', 'a\ud800b', 'a\ufffdb'],
	['an override goes', 'a\u202efdp.exe', 'afdp.exe'],
	['marks of direction stay', 'שלום!\u200f', 'שלום!\u200f'],
	['ten marks are eight', `a${'\u0301'.repeat(10)}b`, `a${'\u0301'.repeat(8)}b`],
	[
		'soft hyphens and no-break spaces stay',
		'Donau\u00addampf\u00a0schiff\ufeff',
		'Donau\u00addampf\u00a0schiff\ufeff',
	],
	['a family stays together', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
	['Persian keeps its half space', 'می‌خواهم', 'می‌خواهم'],
	['the flag of Scotland stays', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
	['tags that are no flag go', '🏴\u{e0041}\u{e0042}', '🏴'],
];

for (const [what, text, expected] of examples) {
	test(what, () => assert.equal(sanitise(text), expected));
}

test('a title stays on one line', () => {
	assert.equal(
		sanitiseLine('  The\r\n\tlong\u2028way \u001b[1mhome\u001b[m '),
		'The long way home',
	);
	assert.equal(sanitiseLine('10\u00a0km'), '10\u00a0km');
});

test('marks without an end exhaust nothing: 8 of a cluster stay, and joiners go with them', () => {
	const marks = '\u0301'.repeat(5_000_000);
	assert.equal(sanitise(`e${marks}`), `e${'\u0301'.repeat(8)}`);
	assert.equal(sanitise('\u200d'.repeat(5_000_000)), '\u200d'.repeat(8));
	const modifiers = '\u{1f3fb}'.repeat(1_000_000);
	assert.equal(sanitise(modifiers), modifiers);
});
