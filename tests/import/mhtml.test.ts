import assert from 'node:assert/strict';
import {test} from 'node:test';
import iconv from 'iconv-lite';
import {importBytes} from '../../src/import/import-bytes.ts';
import {describe} from './describe.ts';

const page = (charset: string) =>
	`<!doctype html><html lang="de"><head>${charset}<title>Die Fähre</title><meta name="author" content="Lena Orr"></head><body><article><h1>Die Fähre</h1><p>„Neun“, sagte die Fährfrau – und zählte noch einmal, weil ihr die Zahl nicht gefiel; am anderen Ufer läutete jemand.</p></article></body></html>`;

/** A file as Chrome saves it, with one part of each kind. */
function pack(fields: string, body: string): Uint8Array {
	const head =
		'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://fluss.example/faehre\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_x"\r\n\r\n\r\n';
	return Buffer.from(
		`${head}----=_x\r\nContent-Type: text/html${fields}\r\n\r\n${body}\r\n----=_x\r\nContent-Type: text/css\r\n\r\n.a { color: red }\r\n----=_x--\r\n`,
		'latin1',
	);
}

function quotedPrintable(text: string): string {
	const bytes = [...Buffer.from(text)].map(byte =>
		byte < 0x80 && byte !== 0x3d
			? String.fromCharCode(byte)
			: `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
	);
	return bytes.map((byte, index) => (index % 60 === 59 ? `${byte}=\r\n` : byte)).join('');
}

const expected = `---
id: id
title: Die Fähre
authors:
  - Lena Orr
lang: de
source: https://fluss.example/faehre
---

„Neun“, sagte die Fährfrau – und zählte noch einmal, weil ihr die Zahl nicht gefiel; am anderen Ufer läutete jemand.

~~~ removed
~~~ doubts
`;

const utf8 = page('<meta charset="utf-8">');
for (const [kind, bytes] of [
	[
		'quoted-printable',
		pack('\r\nContent-Transfer-Encoding: quoted-printable', quotedPrintable(utf8)),
	],
	['base64', pack('\r\nContent-Transfer-Encoding: base64', Buffer.from(utf8).toString('base64'))],
	['8bit', pack('\r\nContent-Transfer-Encoding: 8bit', Buffer.from(utf8).toString('latin1'))],
	[
		'windows-1252 that only its header tells',
		pack('; charset=windows-1252', iconv.encode(page(''), 'windows-1252').toString('latin1')),
	],
] as const) {
	test(`a page saved as one file is read as the page that it is: ${kind}`, async () => {
		assert.equal(describe(await importBytes(bytes, {name: 'faehre.mhtml'})), expected);
	});
}

test('a file whose parts hold no page is refused in a sentence', async () => {
	const bytes = Buffer.from(
		'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\na {}\r\n--x--\r\n',
	);
	const {refused} = await importBytes(bytes, {name: 'style.mht'});
	assert.equal(refused, 'style.mht holds no page of HTML.');
});
