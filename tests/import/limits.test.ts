import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {importBytes} from '../../src/import/import-bytes.ts';
import {largestFile} from '../../src/import/limits.ts';
import {buildEpub} from './build-epub.ts';

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
	const {stories, refused} = await importBytes(bytes, {name});
	assert.equal(stories.length, 0);
	return refused ?? '';
}

const plain = {
	version: 3,
	metadata: '<dc:title>T</dc:title>',
	contents: '',
	texts: [{name: 'a.xhtml', body: '<p>A lamp in a window, and nobody at home to see it burn.</p>'}],
} as const;

test('a file larger than any story is refused', async () => {
	assert.match(
		await refusal(new Uint8Array(largestFile + 1), 'big.txt'),
		/^big\.txt is larger than 64 MB/,
	);
});

test('an empty file, and one of white space, are refused', async () => {
	assert.equal(await refusal(new Uint8Array(), 'none.txt'), 'none.txt is empty.');
	assert.equal(await refusal(strToU8(' \n\n '), 'none.txt'), 'none.txt is empty.');
});

const foreign: ReadonlyArray<readonly [string, string, RegExp]> = [
	['a PDF', '%PDF-1.7\n', /is a PDF: save its text/],
	['a picture', '\u0089PNG\r\n', /is a picture/],
	['an archive', 'PK\u0003\u0004 something', /is an archive: unpack it/],
	['bytes that are no text', 'abc\0def', /is not text/],
];
for (const [what, head, words] of foreign) {
	test(`${what} is refused in words that say what to do`, async () => {
		assert.match(await refusal(Buffer.from(head, 'latin1'), 'x.bin'), words);
	});
}

test('a page nested deeper than any page is refused', async () => {
	const html = `<html><body>${'<div>'.repeat(5000)}deep</body></html>`;
	assert.match(await refusal(strToU8(html), 'deep.html'), /nested too deeply/);
});

test('a book that unpacks to a bomb is refused', async () => {
	const bomb = buildEpub({...plain, extra: {'OEBPS/bomb.xhtml': ' '.repeat(8 * 1024 * 1024)}});
	assert.match(await refusal(bomb, 'bomb.epub'), /packed tighter than any text/);
});

test('a book that lies about its sizes is refused or read, never believed', async () => {
	const book = buildEpub({...plain, extra: {'OEBPS/big.xhtml': 'word '.repeat(400_000)}});
	const lying = Uint8Array.from(book);
	const view = new DataView(lying.buffer);
	for (let at = 0; at + 30 < lying.length; at++) {
		// Central directory entries (APPNOTE 4.3.12): the unpacked size stands at 24.
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
			view.setUint32(at + 24, 10, true);
	}

	const {stories, refused} = await importBytes(lying, {name: 'lying.epub'});
	assert.ok(stories.length === 1 || refused !== undefined);
});

test('a book whose texts declare entities is refused', async () => {
	const bomb = buildEpub({
		...plain,
		extra: {
			'OEBPS/text/a.xhtml':
				'<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><html><body><p>&b;</p></body></html>',
		},
	});
	assert.match(await refusal(bomb, 'entities.epub'), /declares entities of its own/);
});

test('a book that its seller has locked is refused', async () => {
	const locked = buildEpub({
		...plain,
		extra: {
			'META-INF/encryption.xml':
				'<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>',
		},
	});
	assert.match(await refusal(locked, 'locked.epub'), /is locked by its seller/);
});

test('a book with scrambled fonts is not locked', async () => {
	const fonts = buildEpub({
		...plain,
		extra: {
			'META-INF/encryption.xml':
				'<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>',
		},
	});
	assert.equal((await importBytes(fonts, {name: 'fonts.epub'})).stories.length, 1);
});

test('entries of a book with ../ in their names are names and nothing more', async () => {
	const book = buildEpub({...plain, extra: {'../../../../tmp/escaped.xhtml': '<p>out</p>'}});
	assert.equal((await importBytes(book, {name: 'dots.epub'})).stories.length, 1);
});

test('an archive that is cut off is refused', async () => {
	const book = buildEpub(plain);
	assert.match(
		await refusal(book.subarray(0, book.length / 2), 'half.epub'),
		/^half\.epub could not be read/,
	);
	const empty = zipSync({mimetype: [strToU8('application/epub+zip'), {level: 0}]});
	assert.match(await refusal(empty, 'empty.epub'), /no package document/);
});

test('an escape sequence in a text, a title or a name never comes out', async () => {
	const text =
		'The \u001b[31mRed\u001b[0m Door\n\nIt stood open.\u009b2J She went in, and it closed behind her without a sound.\n';
	const {
		stories: [story],
	} = await importBytes(strToU8(text), {name: 'red\u001b]0;x\u0007.txt'});
	assert.doesNotMatch(JSON.stringify(story), /\\u001b|\\u009b|\\u0007/);
	assert.equal(story?.title, 'The Red Door');
});

const tricky: ReadonlyArray<readonly [string, string]> = [
	['unclosed comments', `${'<!-- -->'.repeat(3000)}x`],
	['unclosed styles', '<style>'.repeat(30_000)],
	['open brackets', '<a '.repeat(30_000)],
	['a wall of dots', `a${'.'.repeat(300_000)}`],
	['a wall of quotes', `a.${'”'.repeat(300_000)}b`],
	['a wall of underscores', '_a'.repeat(100_000)],
	['a wall of datelines', `${'Posted on by by in in - - | '.repeat(20_000)}`],
];
for (const [what, text] of tricky) {
	test(`${what} are read or refused, and not for ever`, {timeout: 20_000}, async () => {
		for (const name of ['x.txt', 'x.html']) {
			const {stories, refused} = await importBytes(strToU8(text), {name});
			assert.ok(stories.length > 0 || refused !== undefined);
		}
	});
}
