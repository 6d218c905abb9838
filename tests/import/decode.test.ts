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
