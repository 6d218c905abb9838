import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {strFromU8, unzipSync, zipSync} from 'fflate';
import {inScratchFolder} from '../../src/disk/storage/scratch-folder.ts';
import {importBytes} from '../../src/import/import-bytes.ts';
import {withoutFonts} from '../../src/import/mobi/header.ts';
import {describe} from './describe.ts';

const folder = join(import.meta.dirname, 'fixtures/documents');
const read = (name: string) => readFileSync(join(folder, name));

// Written by pandoc and calibre of a text of our own.
for (const file of readdirSync(folder).filter(name => !name.endsWith('.expected.md'))) {
	test(`documents/${file} becomes the stories that are written beside it`, async () => {
		const expected = readFileSync(join(folder, `${file}.expected.md`), 'utf8');
		assert.equal(describe(await importBytes(read(file), {name: file, inScratchFolder})), expected);
	});
}

test('a FictionBook is read when it is packed, and in the encoding that it declares', async () => {
	const plain = await importBytes(read('ferry.fb2'), {name: 'ferry.fb2'});
	const packed = zipSync({'ferry.fb2': read('ferry.fb2')});
	assert.deepEqual(await importBytes(packed, {name: 'ferry.fb2.zip'}), plain);
	const russian =
		'<?xml version="1.0" encoding="windows-1251"?><FictionBook><description><title-info><book-title>\xcf\xe0\xf0\xee\xec</book-title></title-info></description><body><section><p>\xce\xed\xe0 \xf1\xf7\xe8\xf2\xe0\xeb\xe0 \xeb\xee\xe4\xea\xe8.</p></section></body></FictionBook>';
	const {
		stories: [story],
	} = await importBytes(Buffer.from(russian, 'latin1'), {name: 'parom.fb2'});
	assert.equal(story?.title, 'Паром');
	assert.equal(story?.body, 'Она считала лодки.');
});

test('a document of Word that is damaged is refused in a sentence', async () => {
	const files = unzipSync(read('ferry.docx'));
	files['word/document.xml'] = new Uint8Array();
	const {refused} = await importBytes(zipSync(files), {name: 'ferry.docx'});
	assert.match(refused ?? '', /^ferry\.docx could not be read/);
	assert.ok(strFromU8(read('ferry.docx'), true).includes('word/'));
});

test('a Kindle book that its seller has locked is refused in words, and so is one that is cut off', async () => {
	const locked = Buffer.from(read('ferry.mobi'));
	locked.writeUInt16BE(2, locked.readUInt32BE(78) + 12);
	const {refused} = await importBytes(locked, {name: 'ferry.mobi'});
	assert.equal(refused, 'ferry.mobi is locked by its seller: dogear cannot open it.');
	const cut = await importBytes(read('ferry.mobi').subarray(0, 100), {name: 'ferry.mobi'});
	assert.match(cut.refused ?? '', /^ferry\.mobi could not be read/);
});

test('the fonts of a Kindle book are left out before it is read, and nothing else', () => {
	const book = Buffer.alloc(140);
	book.writeUInt16BE(2, 76);
	book.writeUInt32BE(100, 78);
	book.writeUInt32BE(120, 86);
	book.write('MOBI', 100);
	book.write('FONT', 120);
	const light = Buffer.from(withoutFonts(book));
	assert.equal(light.toString('latin1', 100, 104), 'MOBI');
	assert.equal(light.toString('latin1', 120, 124), '\0\0\0\0');
	assert.equal(book.toString('latin1', 120, 124), 'FONT');
});
