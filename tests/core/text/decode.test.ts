import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {decode} from '../../../src/core/text/decode/decode.ts';

function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array {
	const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
}

test('UTF-8, with or without a byte order mark', () => {
	assert.equal(decode(Buffer.from('Rüya 雪')), 'Rüya 雪');
	assert.equal(decode(Buffer.from('\ufeffRüya')), 'Rüya');
	assert.equal(decode(new Uint8Array()), '');
});

test('what is not UTF-8 becomes a replacement character', () => {
	assert.equal(decode(Uint8Array.of(0x52, 0xfc, 0x79, 0x61)), 'R\ufffdya');
	assert.equal(decode(Uint8Array.of(0xe9, 0x9b)), '\ufffd');
});

test('UTF-16 in both orders, with and without a mark', () => {
	for (const order of ['le', 'be'] as const) {
		assert.equal(decode(utf16('Rüya: 雪', order, true)), 'Rüya: 雪');
		assert.equal(decode(utf16('title: Rüya und 雪\n', order, false)), 'title: Rüya und 雪\n');
	}
});

test('NUL characters go', () => {
	assert.equal(decode(Buffer.from('It\0 rained.\0\0\0')), 'It rained.');
	assert.equal(decode(Buffer.from('\0')), '');
	assert.equal(decode(Buffer.from('wo\0rds\0\n')), 'words\n');
});

test('every text comes back from UTF-8 and from UTF-16 with a mark', () => {
	const text = fc.string({unit: 'binary'}).filter(text => !/[\0\ufeff]/.test(text));
	fc.assert(
		fc.property(text, text => {
			assert.equal(decode(utf16(text, 'le', true)), text);
			assert.equal(decode(utf16(text, 'be', true)), text);
			assert.equal(decode(Buffer.from(text)), text);
		}),
		{numRuns: 50},
	);
});
