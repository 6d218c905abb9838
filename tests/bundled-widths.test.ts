import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import patched from '../.build/patches/string-width.ts';

const path = '../node_modules/string-width/index.js?original';
const {default: original} = (await import(path)) as {default: typeof patched};

const parts = ['\uFE0F', '\u20E3', '\u200D', '\u{1F3FB}', '\u{1F3FF}', '\u{1F1E9}', '\u{E0067}'];

function same(text: string): void {
	for (const ambiguousIsNarrow of [true, false]) {
		const options = {ambiguousIsNarrow};
		const cells = original(text, options);
		// Asserting costs more than measuring.
		if (patched(text, options) !== cells) assert.equal(patched(text, options), cells, text);
	}
}

/** Where there are emoji (UCD emoji-data.txt), and their neighbours. */
const ranges = [
	[0, 0x33_00],
	[0x1_f0_00, 0x1_fb_00],
] as const;

test('the patch measures every character as the library does, and what may follow it', () => {
	const codes = ranges.flatMap(([from, to]) =>
		Array.from({length: to - from}, (_, at) => from + at),
	);
	for (const character of codes.map(code => String.fromCodePoint(code))) {
		same(character);
		if (!/\p{Emoji}/u.test(character)) continue;
		for (const part of parts) {
			same(character + part);
			for (const next of parts.slice(0, 3)) same(character + part + next);
		}
	}
});

test('the patch measures every pair of regional indicators as the library does', () => {
	for (let first = 0x1_f1_e6; first <= 0x1_f1_ff; first++) {
		for (let second = 0x1_f1_e6; second <= 0x1_f1_ff; second++) {
			same(String.fromCodePoint(first, second));
		}
	}
});

test('the patch measures Hangul as the library does, in syllables and in jamo', () => {
	const part = fc.constantFrom(
		...'\u1100\u1112\uA960\u115F\u1160\u1161\uD7B0\u11A8\uD7CB가각a\u0301',
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 8}), text => same(text.join(''))),
		{
			numRuns: 5000,
		},
	);
});

test('the patch measures characters of every plane as the library does', () => {
	for (let code = 0; code <= 0x10_ff_ff; code += 13) {
		same(String.fromCodePoint(code));
		if (code % 16 === 0) same(`a${String.fromCodePoint(code, code + 1)}\u001B[1mb`);
	}
});

test('the patch measures joined emoji and mixed text as the library does', () => {
	const emoji = fc
		.integer({min: 0x20_00, max: 0x1_fa_ff})
		.map(code => String.fromCodePoint(code))
		.filter(character => /\p{Emoji}/u.test(character));
	const piece = fc.oneof(
		emoji,
		fc.constantFrom(...parts),
		fc.string({unit: 'grapheme'}),
		fc.integer({min: 0x80, max: 0x20_80}).map(code => String.fromCodePoint(code)),
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 8}), pieces => same(pieces.join(''))),
		{numRuns: 2000},
	);
});
