import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
import {importBytes} from '../../src/import/import-bytes.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, 'fixtures', path));

/** The Markdown that becomes of a document in one file with these styles and this text. */
async function read(text: string, styles = ''): Promise<string> {
	const xml = `<?xml version="1.0"?><office:document><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`;
	const {stories, refused} = await importBytes(Buffer.from(xml), {name: 'ferry.fodt', one: true});
	return stories[0]?.body ?? refused ?? '';
}

const letters = (name: string, properties: string, parent = '') =>
	`<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;

test('letters are set as their style says, or the one that it inherits from', async () => {
	const styles =
		letters('T1', 'fo:font-style="italic"') +
		letters('T2', 'fo:font-weight="bold"', 'T1') +
		letters('T3', 'fo:font-style="normal"');
	assert.equal(
		await read(
			'<text:p>She <text:span text:style-name="T1">never <text:span text:style-name="T3">ever</text:span></text:span> <text:span text:style-name="T2">counted</text:span>.</text:p>',
			styles,
		),
		'She *never* ever ***counted***.',
	);
});

test('styles that inherit from each other in a circle end somewhere', async () => {
	assert.equal(
		await read(
			'<text:p><text:span text:style-name="A">It rang.</text:span></text:p>',
			letters('A', '', 'B') + letters('B', '', 'A'),
		),
		'It rang.',
	);
});

test('spaces, breaks, deleted words and comments are read as they are meant', async () => {
	assert.equal(
		await read(
			'<text:tracked-changes><text:changed-region><text:p>Gone.</text:p></text:changed-region></text:tracked-changes><text:p>One<text:line-break/><text:s text:c="2"/>two<office:annotation><text:p>Really?</text:p></office:annotation> &amp; 2 &lt; 3.</text:p>',
		),
		'One\\\n\u00a0\u00a0two & 2 < 3.',
	);
});

test('a list that goes on after a paragraph goes on with its numbers', async () => {
	const styles =
		'<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
	const item = (words: string) => `<text:list-item><text:p>${words}</text:p></text:list-item>`;
	assert.equal(
		await read(
			`<text:list xml:id="a" text:style-name="L1">${item('one')}${item('two')}</text:list><text:p>Between.</text:p><text:list text:style-name="L1" text:continue-list="a">${item('three')}</text:list>`,
			styles,
		),
		'1. one\n2. two\n\nBetween.\n\n3. three',
	);
	assert.equal(
		await read(
			`<text:list text:style-name="L1">${item('one')}</text:list><text:p>Between.</text:p><text:list text:style-name="L1">${item('one')}</text:list>`,
			styles,
		),
		'1. one\n\nBetween.\n\n1. one',
	);
});

test('a document with a password, a broken one and one nested without end are refused in words', async () => {
	const refusal = async (bytes: Uint8Array, name = 'ferry.odt') =>
		(await importBytes(bytes, {name})).refused;
	assert.equal(
		await refusal(fixture('locked/ferry.odt')),
		'ferry.odt is locked with a password: save it without one, and add that.',
	);
	const files = unzipSync(fixture('documents/ferry.odt'));
	files['content.xml'] = Buffer.from('<office:document-content/>');
	assert.equal(await refusal(zipSync(files)), 'ferry.odt could not be read: it holds no text.');
	assert.equal(
		await read('<text:section>'.repeat(10_000) + '</text:section>'.repeat(10_000)),
		'ferry.fodt could not be read: its elements are nested too deeply.',
	);
});
