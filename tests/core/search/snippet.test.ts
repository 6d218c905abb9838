import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {makeSnippet} from '../../../src/core/search/snippet.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';

/** A snippet in one line, what matches in brackets. */
function brief(text: string, ...terms: string[]): string | undefined {
	return makeSnippet(text, terms)
		?.map(part => (part.isMatch ? `[${part.text}]` : part.text))
		.join('');
}

test('the words around a match, the match marked', () => {
	assert.equal(brief('It rained all night.', 'night'), 'It rained all [night].');
	assert.equal(brief('The train ran on. Rain fell.', 'rain'), 'The train ran on. [Rain] fell.');
	assert.equal(
		brief('Night shift; the night, shifting.', 'night shift'),
		'[Night shift]; the night, shifting.',
	);
	assert.equal(brief('It rained.', 'snow'), undefined);
	assert.equal(brief('It rained.', '“”'), undefined);
});

test('case and accents make no difference, and offsets stay right', () => {
	assert.equal(brief('Ein İ, dann der CAFÉ-Tisch.', 'café'), 'Ein İ, dann der [CAFÉ]-Tisch.');
	assert.equal(brief('Cafe\u0301 au lait', 'cafe'), '[Café] au lait');
});

test('words of scripts without word spaces are found between others', () => {
	assert.equal(brief('昔の物語を読む。', '物語'), '昔の[物語]を読む。');
});

test('of a long text a stretch around the match is shown, cut between words', () => {
	const snippet = brief(`${'before '.repeat(100)}here ${'after '.repeat(100)}`, 'here') ?? '';
	assert.match(snippet, /^… before .* \[here\] .* after …$/);
	assert.equal(snippet.length < 240, true);
});

test('a text without spaces is cut between characters', () => {
	for (const before of ['', 'x']) {
		for (const sign of ['😀', 'e\u0301\u0323', '👩‍🚀']) {
			const text = `${before}${sign.repeat(40)}雨${sign.repeat(200)}`;
			const composed = sign.normalize('NFC');
			const shown = brief(text, '雨')?.replace(/^… |\[雨\]| …$/g, '');
			assert.equal(shown?.replaceAll(composed, '').replace('x', ''), '', sign);
		}
	}
});

test('a snippet is safe, and marking takes nothing away', () => {
	const word = fc.constantFrom('rain', 'Räin', '\u001b[31m', '\u202e', '雨', '😀', ' ', '\n', '.');
	fc.assert(
		fc.property(fc.array(word, {maxLength: 80}), words => {
			for (const {text} of makeSnippet(words.join(''), ['rain', '雨']) ?? []) {
				assert.equal(/[\u0000-\u001f\u202e]/.test(text), false);
				assert.equal(sanitiseLine(`x${text}x`), `x${text}x`);
			}
		}),
	);
});
