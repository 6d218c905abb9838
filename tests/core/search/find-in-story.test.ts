import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../../src/core/document/block.ts';
import {findInStory, matchFrom} from '../../../src/core/search/find-in-story.ts';
import {anyText, paragraph, span} from '../layout/blocks.ts';

/** What is found in one paragraph, as it is written there. */
function find(text: string, query: string): string[] {
	return findInStory([paragraph(text)], query).map(({start, end}) => text.slice(start, end));
}

test('small letters find all letters, capitals only themselves', () => {
	assert.deepEqual(find('The theatre. the end.', 'the'), ['The', 'the', 'the']);
	assert.deepEqual(find('The theatre. the end.', 'The'), ['The']);
});

test('letters without accents find those with them, accents only themselves', () => {
	assert.deepEqual(find('cafe café CAFÉ', 'cafe'), ['cafe', 'café', 'CAFÉ']);
	assert.deepEqual(find('cafe café', 'café'), ['café']);
	assert.deepEqual(find('cafe\u0301 cafe', 'café'), ['cafe\u0301']);
});

test('where nothing is written so, capitals and accents do not count: as on the shelf', () => {
	assert.deepEqual(find('the ferry', 'The Ferry'), ['the ferry']);
	assert.deepEqual(find('ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς'), ['ΟΔΥΣΣΕΥΣ']);
	assert.deepEqual(find('the cafe', 'CAFÉ'), ['cafe']);
});

test('any white space equals any other', () => {
	assert.deepEqual(find('one\ntwo  three\u00a0four', 'two three four'), ['two  three\u00a0four']);
	assert.deepEqual(find('one\ntwo', 'one two'), ['one\ntwo']);
});

test('curly quotes and long dashes are found by plain ones', () => {
	assert.deepEqual(find('“It’s late,” she said—', "it's late"), ['It’s late']);
	assert.deepEqual(find('wait—what', 'wait-what'), ['wait—what']);
});

test('soft hyphens are not there', () => {
	assert.deepEqual(find('soft\u00adhyphen', 'softhyphen'), ['soft\u00adhyphen']);
});

test('ligatures, full-width forms and an ellipsis are found by what keyboards have', () => {
	assert.deepEqual(find('the ﬁnal ﬂag, the oﬃce', 'final flag'), ['ﬁnal ﬂag']);
	assert.deepEqual(find('the oﬃce hours', 'office hours'), ['oﬃce hours']);
	assert.deepEqual(find('ｋａｎｊｉ', 'kanji'), ['ｋａｎｊｉ']);
	assert.deepEqual(find('Wait… what', 'wait... what'), ['Wait… what']);
	assert.deepEqual(find('oﬃce', 'f'), ['ﬃ']);
});

test('joiners and spaces of no width are not there', () => {
	assert.deepEqual(find('un\u200bfor\u2060giv\u200dable', 'unforgivable'), [
		'un\u200bfor\u2060giv\u200dable',
	]);
});

test('words are found across the borders of spans', () => {
	const text = [paragraph([span('an '), span('extra', {emphasis: true}), span('ordinary day')])];
	assert.deepEqual(findInStory(text, 'extraordinary'), [{block: 0, start: 3, end: 16}]);
});

test('one character of Chinese or Japanese is enough', () => {
	assert.deepEqual(find('東京物語の物', '物'), ['物', '物']);
});

test('an empty query finds nothing', () => {
	assert.deepEqual(find('text', ''), []);
	assert.deepEqual(find('text', '  '), []);
});

test('a match is looked for from a place on, and goes round', () => {
	const text = [paragraph('a b a'), paragraph('b a')];
	const matches = findInStory(text, 'a');
	assert.equal(matchFrom(matches, {block: 1, offset: 0}), 2);
	assert.equal(matchFrom(matches, {block: 1, offset: 3}), 0);
	assert.equal(matchFrom([], {block: 0, offset: 0}), -1);
});

test('every word of every text is found where it stands', () => {
	fc.assert(
		fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
			const number = a % Math.max(1, text.length);
			const block = text[number];
			const words = block ? Array.from(plainText(block).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) : [];
			const word = words[b % Math.max(1, words.length)];
			if (!word) return;
			const matches = findInStory(text, word[0]);
			const isFound = matches.some(
				({block: found, start, end}) =>
					found === number && start <= word.index && end >= word.index + word[0].length,
			);
			assert.ok(isFound || overlaps(matches, number, word.index), `${word[0]} in ${number}`);
		}),
	);
});

/** Matches never overlap: a word may begin inside the match before it. */
function overlaps(matches: ReturnType<typeof findInStory>, block: number, offset: number): boolean {
	return matches.some(match => match.block === block && match.start < offset && match.end > offset);
}

test('matches are in order, never overlap, and never split a character', () => {
	fc.assert(
		fc.property(anyText, fc.string({unit: 'grapheme', maxLength: 3}), (text, query) => {
			let before = {block: 0, end: 0};
			for (const {block, start, end} of findInStory(text, query)) {
				assert.ok(block > before.block || start >= before.end);
				assert.ok(end > start);
				const plain = plainText(text[block] ?? paragraph(''));
				assert.ok(plain.slice(start, end).isWellFormed());
				before = {block, end};
			}
		}),
	);
});
