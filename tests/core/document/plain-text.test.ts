import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readPlainText} from '../../../src/core/document/read-plain-text.ts';
import {outlineBlock} from './outline.ts';

function outline(text: string): readonly string[] {
	return readPlainText(text).blocks.map(outlineBlock);
}

test('blank lines divide paragraphs, and the lines of a hard-wrapped one are joined', () => {
	assert.deepEqual(outline('  It was\r\na *dark*\r\nnight.\r\n \r\n\r\nHe &amp; she\tleft.'), [
		'¶ It was a *dark* night.',
		'¶ He &amp; she left.',
	]);
});

test('scene breaks and poems are known', () => {
	assert.deepEqual(
		outline(
			'a\n\n   * * *\n\nBecause I had no time\nThe river had it all\nAnd gave me none\nBefore the fall',
		),
		[
			'¶ a',
			'scene-break * * *',
			'verse Because I had no time\nThe river had it all\nAnd gave me none\nBefore the fall',
		],
	);
});

test('titles of chapters are headings, sentences that begin like one are not', () => {
	for (const title of [
		'CHAPTER IV.',
		'Part Two: The Sea',
		'Prologue',
		'Chapter 12',
		'Kapitel 3 – Regen',
		'第三章',
	])
		assert.deepEqual(outline(`a\n\n${title}\n\nb`), ['¶ a', `h2 ${title}`, '¶ b']);
	for (const sentence of [
		'Part of me knew.',
		'Chapter one was dull.',
		'Part one of the plan',
		'Act like it.',
	])
		assert.deepEqual(outline(sentence), [`¶ ${sentence}`]);
});

test('verse that steps in and out keeps its lines and steps', () => {
	assert.deepEqual(
		outline('  It had no rope,\n    it had no pail,\n  and every hope\n    went down.'),
		['verse It had no rope,\n\u00a0\u00a0it had no pail,\nand every hope\n\u00a0\u00a0went down.'],
	);
});

test('lines of Japanese that end sentences are paragraphs', () => {
	assert.deepEqual(outline('船を数えた。\n霧だった。'), ['¶ 船を数えた。', '¶ 霧だった。']);
});
