import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importBytes} from '../../src/import/import-bytes.ts';

/** The Markdown that becomes of a document with this inside; each line of it is one. */
async function read(inside: string): Promise<string> {
	const {stories, refused} = await importBytes(
		Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${inside}}`, 'latin1'),
		{name: 'ferry.rtf', one: true},
	);
	return stories[0]?.body ?? refused ?? '';
}

test('bytes are read in the code page of their font, else of the document', async () => {
	const fonts =
		'{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204 Cyr;}{\\f2\\fcharset128 Mincho;}}';
	assert.equal(
		await read(
			`${fonts}\\f0 caf\\'e9, \\f1\\'eb\\'ee\\'e4\\'ea\\'e0, \\f2\\'95\\'a8\\'8c\\'ea.\\par`,
		),
		'café, лодка, 物語.',
	);
	assert.equal(await read("\\ansicpg1251 \\'eb\\'ee\\'e4\\'ea\\'e0\\par"), 'лодка');
});

test('a sign in Unicode takes the place of as many characters as are said again for it', async () => {
	assert.equal(await read("\\u8220 'Nine,\\u8221\\'94 said Oda.\\par"), '“Nine,” said Oda.');
	assert.equal(await read("{\\uc2\\u29289\\'95\\'a8}{\\uc0\\u35486}!\\par"), '物語!');
	assert.equal(await read('\\u-10179?\\u-8638? rang\\par'), '🙂 rang');
});

test('styles of letters end with their group', async () => {
	assert.equal(
		await read('She {\\i never} {\\b counted\\b0  {\\strike them}}, x{\\super 2}.\\par'),
		'She *never* **counted** ~~them~~, x<sup>2</sup>.',
	);
});

test('a short line in larger letters is a heading, and by its style it is one of its level', async () => {
	const long = 'It was raining when the last ferry left the quay that evening. '.repeat(3);
	assert.equal(
		await read(`{\\fs40 Low Water\\par}${long}\\par{\\fs40 High Water\\par}${long}\\par`),
		`## Low Water\n\n${long.trim()}\n\n## High Water\n\n${long.trim()}`,
	);
	const styles = '{\\stylesheet{Normal;}{\\s1 heading 1;}{\\s2\\outlinelevel1 Teil;}}';
	assert.equal(
		await read(`${styles}${long}\\par\\pard\\s2 The Bell\\par\\pard ${long}\\par`),
		`${long.trim()}\n\n## The Bell\n\n${long.trim()}`,
	);
});

test('lists, tables and notes are what they are', async () => {
	assert.equal(
		await read(
			'{\\listtext\\bullet\\tab}one\\par{\\listtext 1.\\tab}\\ilvl1 two\\par\\pard after\\par',
		),
		'- one\n  1. two\n\nafter',
	);
	assert.equal(
		await read(
			'\\trowd\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\cell\\row\\pard',
		),
		'|     |     |\n| --- | --- |\n| a   | b   |\n| c   | d   |',
	);
	assert.equal(
		await read('It rang{\\super\\chftn}{\\*\\footnote\\chftn  Twice.} at night.\\par'),
		'It rang[^1] at night.\n\n[^1]: Twice.',
	);
});

test('links lead where they say; pictures, headers and instructions are no text', async () => {
	assert.equal(
		await read(
			'{\\header Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}}{\\pict\\bin3 {{{}See {\\field{\\*\\fldinst HYPERLINK "https://lamp.example/"}{\\fldrslt a lamp}}{\\*\\unknown secret}.\\par',
		),
		'See [a lamp](https://lamp.example/).',
	);
});

test('groups without end and words without meaning do no harm', async () => {
	assert.equal(await read('{{{It rang.\\constructor1\\par'), 'It rang.');
	assert.equal(
		await read('{'.repeat(100_000)),
		'ferry.rtf could not be read: its groups are nested too deeply.',
	);
});
