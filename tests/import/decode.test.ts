import assert from 'node:assert/strict';
import {test} from 'node:test';
import iconv from 'iconv-lite';
import {decodeBytes} from '../../src/core/text/decode/decode-bytes.ts';

const text = 'The café — “naïve” – is closed.';
const encode = (words: string, encoding: string, options = {}) =>
	new Uint8Array(iconv.encode(words, encoding, options));

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le']) {
	test(`a byte order mark tells ${encoding}`, async () => {
		assert.equal((await decodeBytes(encode(text, encoding, {addBOM: true}))).text, text);
	});
}

test('UTF-16 without a mark is known by its zeros', async () => {
	assert.equal((await decodeBytes(encode(text, 'utf-16le', {addBOM: false}))).text, text);
});

test('a page is read in the encoding that it declares', async () => {
	const page = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет, мир</p>`;
	assert.equal((await decodeBytes(encode(page, 'windows-1251'))).text, page);
});

test('a declaration that a conversion has outlived is not believed', async () => {
	const page = '<meta charset="iso-8859-1"><p>café</p>';
	assert.equal((await decodeBytes(encode(page, 'utf-8'))).text, page);
});

test('Latin-1 on the web means windows-1252', async () => {
	const page = '<meta charset="iso-8859-1"><p>“café” – …</p>';
	assert.equal((await decodeBytes(encode(page, 'windows-1252'))).text, page);
});

const detected: ReadonlyArray<readonly [string, string]> = [
	[
		'windows-1251',
		'Последний трамвай уходил в полночь, и в нём всегда ехала одна и та же женщина с пустой клеткой. Кто там был, спросил кондуктор.',
	],
	[
		'shift_jis',
		'川の向こうに灯りが二つ見えた。一つは舟のもので、もう一つは誰のものでもなかった。船頭は黙っていた。',
	],
	[
		'windows-1252',
		'Le café était fermé, et l’élève répétait la leçon près de la fenêtre ; « déjà ? » demanda-t-il.',
	],
];
for (const [encoding, words] of detected) {
	test(`${encoding} without a declaration is detected`, async () => {
		assert.equal((await decodeBytes(encode(words, encoding))).text, words);
	});
}

test('a page that declares UTF-8 and is not in it is read as what it is', async () => {
	const page = '<meta charset="utf-8"><p>“Nine,” said Oda — it’s the café.</p>';
	assert.equal((await decodeBytes(encode(page, 'windows-1252'))).text, page);
	const book = '<?xml version="1.0" encoding="utf-8"?><p>Die Fähre fuhr über die Grenze.</p>';
	assert.equal((await decodeBytes(encode(book, 'windows-1252'))).text, book);
});

test('words of windows-1252 that were pasted into UTF-8 are read byte by byte', async () => {
	const bytes = Buffer.concat([
		encode('“Zwölf”, sagte er — naïve. ', 'utf-8'),
		encode('“Nine”', 'windows-1252'),
		encode(' – “it’s the café”, “né”.', 'utf-8'),
	]);
	assert.equal(
		(await decodeBytes(bytes)).text,
		'“Zwölf”, sagte er — naïve. “Nine” – “it’s the café”, “né”.',
	);
});

test('a text that is cut off in the middle of a character keeps all others', async () => {
	const bytes = encode('It’s the café — “né', 'utf-8');
	assert.equal((await decodeBytes(bytes.subarray(0, -1))).text, 'It’s the café — “n\ufffd');
});

test('quotes that were read as Latin-1 come back, and so do line ends', async () => {
	const german = '\u0084Handwerk\u0093 \u0096 geht\u0085 weiter\n';
	assert.equal((await decodeBytes(encode(german, 'utf-8'))).text, '„Handwerk“ – geht… weiter\n');
	const lines = 'Nine boats\u0085and a gull';
	assert.equal((await decodeBytes(encode(lines, 'utf-8'))).text, lines);
});

test('an encoding is detected where the text first leaves ASCII', async () => {
	const words = 'Последний трамвай уходил в полночь, и в нём всегда ехала одна и та же женщина.';
	const text = `${'word '.repeat(20_000)}${words}`;
	assert.equal((await decodeBytes(encode(text, 'windows-1251'))).text, text);
});
