import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Block} from '../../../src/core/document/block.ts';
import {countWords, findSections} from '../../../src/core/layout/sections.ts';
import {heading, paragraph, sceneBreak} from './blocks.ts';

/** A paragraph of so many words. */
function words(count: number): Block {
	return paragraph('word '.repeat(count).trim());
}

function repeat(block: Block, count: number): Block[] {
	return Array.from({length: count}, () => block);
}

test('a story under 6,000 words is one section, whatever headings it has', () => {
	const text = [...repeat(words(1400), 2), heading('Two'), ...repeat(words(1400), 2)];
	assert.deepEqual(findSections(text), [0]);
	assert.deepEqual(findSections([]), [0]);
});

test('in a longer one a heading begins a section if 1,000 words stand before it', () => {
	const chapter = [heading('A chapter'), ...repeat(words(700), 3)];
	assert.deepEqual(findSections([...chapter, ...chapter, ...chapter]), [0, 4, 8]);
	const note = [heading('A preface'), words(200)];
	assert.deepEqual(findSections([...note, ...chapter, ...chapter, ...chapter]), [0, 6, 10]);
});

test('headings below level 2 begin none', () => {
	const text = [...repeat(words(1000), 3), heading('A part', 3), ...repeat(words(1000), 5)];
	assert.deepEqual(findSections(text), [0, 6]);
});

test('where 5,000 words pass without a heading the nearest scene break ends the section', () => {
	const text = [...repeat(words(500), 9), sceneBreak, ...repeat(words(500), 9)];
	assert.deepEqual(findSections(text), [0, 10]);
});

test('where there is no scene break either the nearest paragraph does', () => {
	assert.deepEqual(findSections(repeat(words(900), 12)), [0, 6]);
});

test('a paragraph of any length stays in one section', () => {
	assert.deepEqual(findSections([words(20_000), words(10), words(9000)]), [0, 1]);
});

test('words are what stands between spaces; two ideographs count as one', () => {
	assert.equal(countWords('It was late — very late.'), 6);
	assert.equal(countWords('夜の港に雨が降'), 4);
	assert.equal(countWords(''), 0);
});
