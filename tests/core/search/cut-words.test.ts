import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listWords} from '../../../src/core/search/cut-words.ts';

test('invisible signs are no part of a word, nor do they part it', () => {
	assert.deepEqual(listWords('un\u00adfor\u200bgiv&shy;able'), ['unforgivable']);
});

test('ligatures and full-width forms are their letters', () => {
	assert.deepEqual(listWords('the ﬁnal ｋａｎｊｉ'), ['the', 'final', 'kanji']);
});

test('a character reference is the sign that it stands for', () => {
	assert.deepEqual(listWords('caf&eacute; &amp; bar'), ['cafe', 'bar']);
});

test('words of scripts without word spaces stand apart', () => {
	assert.deepEqual(listWords('東京物語'), ['東京', '物語']);
});
