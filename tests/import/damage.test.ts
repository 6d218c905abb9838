import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {repair} from '../../src/core/text/damage/repair.ts';
import {cleanTexts} from './clean-texts.ts';

const pages = [
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'windows-1253',
	'windows-1254',
	'windows-874',
	'iso-8859-1',
	'macintosh',
	'cp437',
	'cp850',
];

const windows1252 = Array.from({length: 256}, (_, byte) =>
	iconv.decode(Uint8Array.of(byte), 'windows-1252'),
);

/** Reads UTF-8 as another code page, as careless programs do: holes by 1252, then as C1 controls. */
function damage(text: string, page: string): string {
	return Array.from(new TextEncoder().encode(text), byte => {
		const own = iconv.decode(Uint8Array.of(byte), page);
		if (own !== '\ufffd') return own;
		const other = windows1252[byte] ?? '\ufffd';
		return other === '\ufffd' ? String.fromCharCode(byte) : other;
	}).join('');
}

const words = [
	'“Don’t,”',
	'she',
	'said',
	'— “no…”',
	'café',
	'naïve',
	'‘Ah’',
	'Übermut',
	'niño',
	'€5',
	'Žižek',
	'then',
];
const prose = fc
	.array(fc.constantFrom(...words), {minLength: 1, maxLength: 40})
	.map(list => `“Well,” he said — ${list.join(' ')}`);

for (const page of pages) {
	test(`text that was read as ${page} comes back letter by letter`, () => {
		fc.assert(
			fc.property(prose, text => {
				const {text: repaired, repaired: how} = repair(damage(text, page));
				assert.equal(repaired, text);
				assert.ok(how);
			}),
			{numRuns: 25},
		);
	});
}

test('text that was damaged twice comes back', () => {
	for (const page of ['windows-1252', 'iso-8859-1', 'windows-1250']) {
		const text = '“Don’t,” she said — naïve…';
		assert.equal(repair(damage(damage(text, page), page)).text, text);
	}
});

test('the name of the code page and the number of guesses are told', () => {
	const lost = damage('“Who?” “I.” — “Where?”', 'windows-874').replaceAll('\u009d', '');
	assert.deepEqual(repair(lost), {
		text: '“Who?” “I.” — “Where?”',
		repaired: 'windows-874 (3 guessed)',
	});
});

for (const [index, [language, text]] of cleanTexts.entries()) {
	test(`sound text ${index + 1} (${language}) is not touched`, () => {
		assert.deepEqual(repair(text), {text});
	});
}

test('sound texts stay sound when they are joined, doubled and put into English', () => {
	for (const [, text] of cleanTexts) {
		for (const other of [`${text}\n\n${text}`, `He read aloud: ${text} Then he stopped.`])
			assert.deepEqual(repair(other), {text: other});
	}
});

test('a text that is damaged in a tenth and sound in the rest is left alone', () => {
	const text = `${'“Sound,” she said — “and whole.” '.repeat(10)} donâ€™t`;
	assert.deepEqual(repair(text), {text});
});

test('the mark of a lost byte goes with the quote that it was a part of', () => {
	assert.deepEqual(repair('â€œDonâ€™t,â€� said Oda â€” â€œitâ€™s naÃ¯ve.â€�'), {
		text: '“Don’t,” said Oda — “it’s naïve.”',
		repaired: 'windows-1252 (2 guessed)',
	});
});
