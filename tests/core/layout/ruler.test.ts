import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {measure, truncate} from '../../../src/core/layout/ruler.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';

const anyText = fc
	.array(
		fc.oneof(
			fc.string({unit: 'grapheme', maxLength: 6}),
			fc.string({unit: 'binary', maxLength: 4}),
			fc.constantFrom('👩‍🚀', '🇯🇵', '❤️', 'ก', 'ำ', 'ᄀ', 'ᅡ', 'ｶ', 'ﾞ', 'é', 'e\u0301', '物', ' '),
		),
		{maxLength: 8},
	)
	.map(parts => sanitiseLine(parts.join('')));

test('every text measures exactly as Ink measures it', () => {
	fc.assert(fc.property(anyText, text => assert.equal(measure(text), stringWidth(text))));
});

test('characters take the cells that terminals give them', () => {
	assert.equal(measure('abc'), 3);
	assert.equal(measure('物語'), 4);
	assert.equal(measure('e\u0301'), 1);
	assert.equal(measure('👩‍🚀'), 2);
	assert.equal(measure('กำ'), 1);
});

test('a text that is cut ends with an ellipsis and fits', () => {
	assert.equal(truncate(sanitiseLine('What the Ferry Kept'), 10), 'What the…');
	assert.equal(truncate(sanitiseLine('物語の終わり'), 6), '物語…');
	assert.equal(truncate(sanitiseLine('short'), 5), 'short');
	assert.equal(truncate(sanitiseLine('short'), 0), '');
});

test('every text is cut between graphemes to the cells that are asked for', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 0, max: 30}), (text, cells) => {
			assert.ok(measure(truncate(text, cells)) <= cells);
		}),
	);
});
