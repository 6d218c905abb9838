import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {detectLanguage} from '../../../src/core/layout/detect-language.ts';
import {makeDivider} from '../../../src/core/layout/divide-word.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';

/** A word with hyphens wherever a language divides it. */
async function divide(language: string, word: string): Promise<string> {
	const hyphenate = await loadHyphenator(language);
	assert.ok(hyphenate, language);
	const offsets = [0, ...hyphenate(word), word.length];
	return offsets
		.slice(1)
		.map((offset, index) => word.slice(offsets[index], offset))
		.join('-');
}

test('words are divided as their language does it', async () => {
	assert.equal(await divide('en', 'hyphenation'), 'hy-phen-ation');
	assert.equal(await divide('en-US', 'typography'), 'ty-pog-ra-phy');
	assert.equal(await divide('en-GB', 'typography'), 'ty-po-graphy');
	assert.equal(await divide('de', 'Donaudampfschiff'), 'Do-nau-dampf-schiff');
	assert.equal(await divide('fr', 'bibliothèque'), 'bi-blio-thèque');
	assert.equal(await divide('ru', 'путешествие'), 'пу-те-ше-ствие');
});

test('words that a language lists as exceptions are divided as it says', async () => {
	assert.equal(await divide('en-us', 'associate'), 'as-so-ciate');
	assert.equal(await divide('en-us', 'project'), 'project');
});

test('a language without patterns has no hyphenator', async () => {
	assert.equal(await loadHyphenator('tlh'), undefined);
	assert.equal(await loadHyphenator(''), undefined);
	assert.equal(await loadHyphenator('constructor'), undefined);
});

test('two letters at least stay before a hyphen and three after it, whatever the word', async () => {
	const hyphenate = await loadHyphenator('en');
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 20}), word => {
			const offsets = hyphenate?.(word) ?? [];
			assert.ok(offsets.every(offset => offset >= 2 && offset <= word.length - 3));
			assert.deepEqual(
				offsets,
				offsets.toSorted((a, b) => a - b),
			);
		}),
	);
});

test('only the letters of a piece are divided, and no capitals or numbers', () => {
	const divider = makeDivider(word => (word.length > 4 ? [2] : []));
	assert.deepEqual(divider('“remember,”'), [3]);
	assert.deepEqual(divider('mother-in-law’s'), [2]);
	assert.deepEqual(divider('UNESCO'), []);
	assert.deepEqual(divider('iPhones'), []);
	assert.deepEqual(divider('Tuesday'), [2]);
	assert.deepEqual(divider('abcde12345'), []);
});

test('a language is known by its little words', () => {
	const texts = {
		en: 'The ferry left the quay at a quarter past four, and nobody was there to see that it was late.',
		de: 'Die Fähre legte um Viertel nach vier ab, und es war niemand da, der das nicht wusste.',
		fr: 'Le bac est parti du quai à quatre heures, et il n’y avait personne pour le voir dans la nuit.',
		es: 'El barco salió del muelle a las cuatro, y no había nadie que lo viera en la noche.',
		it: 'Il traghetto lasciò la banchina alle quattro e non c’era nessuno che lo vedesse della gente.',
		pt: 'O barco saiu do cais às quatro e não havia ninguém que o visse, nem uma pessoa na rua.',
		nl: 'De veerboot vertrok om kwart over vier van de kade, en er was niemand die het zag.',
		ru: 'Паром отошёл от пристани в четверть пятого, и на берегу не было никого, кто бы это видел.',
	};
	for (const [language, text] of Object.entries(texts))
		assert.equal(detectLanguage(text), language);
});

test('what is too short or in no language that is known is left alone', () => {
	assert.equal(detectLanguage(''), undefined);
	assert.equal(detectLanguage('Hello!'), undefined);
	assert.equal(detectLanguage('物語はここで終わる。'), undefined);
});
