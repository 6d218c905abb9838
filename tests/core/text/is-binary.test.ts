import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {deflateRawSync, gzipSync} from 'node:zlib';
import {isBinary} from '../../../src/core/text/decode/is-binary.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const prose = 'The ferry came at ten, and nobody was on it but the man with the two keys. ';

test('programs, archives and packed data are no text', () => {
	const packed = Buffer.from(Array.from({length: 3000}, (_, index) => (index * index) % 251));
	for (const bytes of [
		readFileSync(process.execPath).subarray(0, 9000),
		gzipSync(packed),
		deflateRawSync(packed),
		latin1(`note.txt${'\0'.repeat(504)}${prose}`),
	]) {
		assert.equal(isBinary(bytes), true);
	}
});

test('documents that begin like a text are none', () => {
	for (const head of ['%PDF-1.7\n', '{\\rtf1\\ansi ', 'PK\u0003\u0004mimetype']) {
		assert.equal(isBinary(latin1(head + prose)), true, head);
	}
});

test('a text in any encoding is a text, also with a few stray controls', () => {
	const texts = [
		Buffer.from(prose),
		Buffer.from(prose, 'utf16le'),
		Buffer.from(`\ufeff${prose}`, 'utf16le'),
		latin1('Die Fähre fuhr über die Grenze.\r\n\f'),
		Buffer.from('船を数えた。'),
		latin1(`\u001B$B$"$$$&\u001B(B ${prose}`),
		latin1(`${prose}\0\u0008${prose}`),
		latin1('A line.\u0001\u0002\u0003\u0004\0\0\0'),
		Buffer.alloc(0),
	];
	for (const bytes of texts) assert.equal(isBinary(bytes), false, bytes.toString('latin1'));
});
