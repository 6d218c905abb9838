import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {type Block, plainText} from '../../../src/core/document/block.ts';
import {cutLongBlocks} from '../../../src/core/document/cut-long-blocks.ts';
import {sanitise} from '../../../src/core/text/sanitise.ts';
import {readDocument} from './read-document.ts';

const longest = 50_000;

function paragraph(...texts: string[]): Block {
	return {kind: 'paragraph', inside: [], spans: texts.map(text => ({text: sanitise(text)}))};
}

function textOf(blocks: readonly Block[]): string {
	return blocks.map(plainText).join('');
}

function lengths(blocks: readonly Block[]): number[] {
	return blocks.map(block => plainText(block).length);
}

test('blocks of ordinary length stay as they are', () => {
	const blocks = [paragraph('one'), paragraph('x'.repeat(longest))];
	assert.equal(cutLongBlocks(blocks), blocks);
});

test('a long paragraph is cut after a space', () => {
	const text = 'some words '.repeat(10_000);
	const parts = cutLongBlocks([paragraph(text)]);
	assert.equal(textOf(parts), text);
	assert.equal(parts.length, 3);
	for (const part of parts.slice(0, -1)) assert.match(plainText(part), / $/);
});

test('a word without an end is cut between letters', () => {
	const letters = ['a', '雪', '👩‍🚀', 'e\u0301'];
	for (const letter of letters) {
		const text = letter.repeat(40_000);
		const parts = cutLongBlocks([paragraph(text)]);
		assert.equal(textOf(parts), text);
		for (const part of parts) {
			const words = plainText(part);
			assert.ok(words.isWellFormed() && !/^[\u0301\u200d]/.test(words));
		}
	}
});

test('of an item the first part alone has its marker; a heading and a note go on as words', () => {
	const words = 'word '.repeat(20_000);
	const [first, second] = readDocument(`- ${words}`).blocks;
	assert.deepEqual(first?.inside, [{kind: 'item', marker: '•', isFirst: true}]);
	assert.deepEqual(second?.inside, [{kind: 'item', marker: '•', isFirst: false}]);
	const kinds = readDocument(`# ${words}\n\nA mark[^1].\n\n[^1]: ${words}`).blocks;
	assert.deepEqual(
		kinds.map(({kind}) => kind),
		['heading', 'paragraph', 'paragraph', 'note', 'paragraph'],
	);
});

test('a long table is cut between rows, and each part has the header', () => {
	const {blocks} = readDocument(`| a | b |\n|---|---|\n${'| word | word |\n'.repeat(12_000)}`);
	assert.equal(blocks.length, 3);
	assert.equal(textOf(blocks).match(/word/g)?.length, 24_000);
	for (const block of blocks) {
		assert.ok(block.kind === 'table' && block.header.length === 2);
		assert.ok(plainText(block).length <= longest);
	}
});

test('whatever the spans, the words stay, in parts that are short enough', () => {
	const piece = fc.oneof(fc.string({unit: 'grapheme'}), fc.lorem(), fc.constant('x'.repeat(999)));
	const span = fc
		.tuple(fc.array(piece, {maxLength: 5}), fc.integer({min: 1, max: 400}))
		.map(([pieces, times]) => pieces.join(' ').repeat(times));
	fc.assert(
		fc.property(fc.array(span, {maxLength: 8}), texts => {
			const block = paragraph(...texts);
			const parts = cutLongBlocks([block]);
			assert.equal(textOf(parts), plainText(block));
			assert.ok(Math.max(...lengths(parts)) <= longest);
			assert.ok(parts.length === 1 || Math.min(...lengths(parts)) > 0);
		}),
		{numRuns: 60},
	);
});
