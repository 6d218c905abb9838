import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Patched from '../.build/patches/ink-output.ts';

type Output = typeof Patched;

const path = '../node_modules/ink/build/output.js?original';
const {default: Original} = (await import(path)) as {default: Output};

const width = 12;
const height = 4;

/** A text of a frame: where it begins, and its rows. */
interface Written {
	readonly x: number;
	readonly y: number;
	readonly rows: readonly string[];
}

function drawn(Frame: Output, texts: readonly Written[], isClipped: boolean): string {
	const frame = new Frame({width, height});
	if (isClipped) frame.clip({x1: 0, x2: width, y1: 0, y2: height});
	for (const {x, y, rows} of texts) frame.write(x, y, rows.join('\n'), {transformers: []});
	if (isClipped) frame.unclip();
	return frame.get().output;
}

test('a frame of one text is its rows', () => {
	const rows = ['The Lantern', '', '\u{1B}[3mlit\u{1B}[23m again ', '“Éire”'];
	assert.deepEqual(drawn(Patched, [{x: 0, y: 0, rows}], true).split('\n'), [
		'The Lantern',
		'',
		'\u{1B}[3mlit\u{1B}[23m again',
		'“Éire”',
	]);
});

test('texts that stand side by side are one row', () => {
	const texts = [
		{x: 0, y: 1, rows: ['News', 'Home ']},
		{x: 6, y: 0, rows: ['\u{1B}[1m12\u{1B}[22m', '3 ', '']},
	];
	assert.deepEqual(drawn(Patched, texts, true).split('\n'), [
		'      \u{1B}[1m12\u{1B}[22m',
		'News  3',
		'Home',
		'',
	]);
});

test('the patched frame is what the library draws', () => {
	const words = fc.oneof(
		fc.string({maxLength: 14}).filter(text => !/\p{Control}/u.test(text)),
		fc.string({unit: 'grapheme', maxLength: 6}).filter(text => !/\p{Control}/u.test(text)),
		fc.constantFrom('words', '港の灯り', 'a\u00ADb', '👩‍🚀', '☕\uFE0F', '\u200B'),
	);
	const row = fc
		.array(
			fc.oneof(
				words,
				words.filter(Boolean).map(text => `\u{1B}[1m${text}\u{1B}[22m`),
			),
			{
				maxLength: 3,
			},
		)
		.map(parts => parts.join(''));
	const text = fc.record({
		x: fc.constantFrom(0, 0, 0, 2, 5, 8),
		y: fc.integer({min: 0, max: 3}),
		rows: fc.array(row, {minLength: 1, maxLength: 4}),
	});
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 3}), fc.boolean(), (texts, isClipped) => {
			const rows = drawn(Patched, texts, isClipped).split('\n');
			// Drawn once more, so that the same looks are written in the same way.
			assert.equal(drawn(Original, [{x: 0, y: 0, rows}], false), drawn(Original, texts, isClipped));
		}),
		{numRuns: 2000},
	);
});
