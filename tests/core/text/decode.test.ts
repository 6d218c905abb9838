import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decodeText} from '../../../src/core/text/decode/decode-text.ts';
import {decodeUtf8} from '../../../src/core/text/decode/decode-utf8.ts';

function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
	const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
}

test('UTF-8, with or without a byte order mark', async () => {
	assert.equal(await decodeText(Buffer.from('Rüya 雪')), 'Rüya 雪');
	assert.equal(await decodeText(Buffer.from('\ufeffRüya')), 'Rüya');
	assert.equal(await decodeText(new Uint8Array()), '');
});

test('what is no UTF-8 is read in the encoding that it is in', async () => {
	const russian = 'Шёл дождь, и на пристани никого не было.';
	const letters = 'Все заснули. '.repeat(9);
	const bytes = Buffer.from(
		[...(russian + letters)].map(letter => {
			const code = letter.charCodeAt(0);
			return code < 0x80 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
		}),
	);
	assert.equal(await decodeText(bytes), russian + letters);
	assert.equal(await decodeText(Uint8Array.of(0x52, 0xfc, 0x79, 0x61)), 'Rüya');
});

test('UTF-16 in both orders, with and without a mark', async () => {
	for (const order of ['le', 'be'] as const) {
		assert.equal(await decodeText(utf16('Rüya: 雪', order, true)), 'Rüya: 雪');
		assert.equal(
			await decodeText(utf16('title: Rüya und 雪\n', order, false)),
			'title: Rüya und 雪\n',
		);
	}
});

test('NUL characters go', async () => {
	assert.equal(await decodeText(Buffer.from('It\0 rained.\0\0\0')), 'It rained.');
	assert.equal(await decodeText(Buffer.from('\0')), '');
	assert.equal(await decodeText(Buffer.from('wo\0rds\0\n')), 'words\n');
});

test('damage that is certain is repaired, sound text stays as it is', async () => {
	assert.equal(
		await decodeText(Buffer.from('I donâ€™t know, itâ€™s late.')),
		'I don’t know, it’s late.',
	);
	assert.equal(await decodeText(Buffer.from('\ufeffI donâ€™t know.')), 'I don’t know.');
	for (const text of [
		'“Don’t,” she said – “no…”',
		'Шёл дождь. «Нет», – сказала Анна.',
		'雨が降る。',
		'déjà vu, Ärger',
	])
		assert.equal(await decodeText(Buffer.from(text)), text);
});

test('bytes that may be used again are decoded at once or kept', async () => {
	const bytes = Buffer.from('Rüya fährt über den Fluß', 'latin1');
	const decoding = decodeText(bytes);
	bytes.fill(0);
	assert.equal(await decoding, 'Rüya fährt über den Fluß');
});

test('every text comes back from UTF-16 with a mark, and from UTF-8 where nothing is doubtful', async () => {
	const text = fc.string({unit: 'binary'}).filter(text => !/[\0\u0080-\u009f\ufeff]/.test(text));
	await fc.assert(
		fc.asyncProperty(text, async text => {
			assert.equal(decodeUtf8(Buffer.from(text)), text);
			assert.equal(await decodeText(utf16(text, 'le', true)), await decodeText(Buffer.from(text)));
			assert.equal(await decodeText(utf16(text, 'be', true)), await decodeText(Buffer.from(text)));
		}),
		{numRuns: 50},
	);
});
