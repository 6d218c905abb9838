import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {countWords, minutesToRead} from '../../../src/core/text/words.ts';

test('words are letters and digits with apostrophes, hyphens and points inside', () => {
	assert.deepEqual(countWords("It’s twenty-one, isn't it? — 3.5 km & e\u0301tude"), {
		words: 7,
		characters: 0,
	});
	assert.deepEqual(countWords(' \n —… * '), {words: 0, characters: 0});
});

test('Han and kana are counted as characters, among words or not', () => {
	assert.deepEqual(countWords('物語はTokyoで始まる。'), {words: 1, characters: 7});
	assert.deepEqual(countWords('カーテン'), {words: 0, characters: 4});
});

test('Korean, Arabic and Hindi are counted by their word spaces', () => {
	assert.deepEqual(countWords('나는 학교에 간다'), {words: 3, characters: 0});
	assert.deepEqual(countWords('مرحبا بالعالم'), {words: 2, characters: 0});
	assert.deepEqual(countWords('नमस्ते दुनिया'), {words: 2, characters: 0});
});

test('reading takes a minute for 230 words or 400 characters, and one at least', () => {
	assert.equal(minutesToRead({words: 0, characters: 0}), 1);
	assert.equal(minutesToRead({words: 2300, characters: 0}), 10);
	assert.equal(minutesToRead({words: 230, characters: 800}), 3);
});

/** The same, said as a pattern. */
const unit =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}](?:[\p{M}'’\u2010\u2011.-]*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])*/gu;

test('any text is counted as the pattern counts it', () => {
	const piece = fc.constantFrom(
		..."aZ9 .-'’‐‑\n\téẞ́ʼ“”—–…_*#½²ªжअ्ิひらテーﾃ々〆한゙〇א\u2060\ud800\udc00".split(''),
		...['word ', "don't ", '😀', '𠮷', '𝒜', '\u{1e8d0}'],
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'binary', maxLength: 3}))), pieces => {
			const text = pieces.join('');
			const found = text.match(unit) ?? [];
			const isCharacter = (each: string): boolean =>
				/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(each);
			const characters = found.filter(isCharacter).length;
			assert.deepEqual(countWords(text), {words: found.length - characters, characters});
		}),
		{numRuns: 500},
	);
});

test('a word without an end exhausts nothing', () => {
	for (const letter of ['a', 'é', 'ก', "a'", 'a-']) {
		const {words} = countWords(letter.repeat(5_000_000));
		assert.ok(words >= 1 && words <= 10_000, letter);
	}
});
