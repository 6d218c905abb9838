import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outline} from './outline.ts';

test('notes are marked in the text and stand at its end, numbered in the order of their marks', () => {
	assert.deepEqual(outline('a[^late] b[^1].\n\n[^1]: First\nline.\n[^late]: *Second*.\n\nc'), [
		'¶ a[¹](^1) b[²](^2).',
		'¶ c',
		'note(1) _Second_.',
		'note(2) First line.',
	]);
});

test('a note may have paragraphs, and a note may mark another', () => {
	assert.deepEqual(outline('a[^x]\n\n[^x]: b[^y]\n\n    c\n\n[^y]: d\n\n[^z]: unmarked'), [
		'¶ a[¹](^1)',
		'note(1) b[²](^2)\nc',
		'note(2) d',
		'note(3) unmarked',
	]);
});

test('a mark without a note is words, and so is one in code', () => {
	assert.deepEqual(outline('a[^9] `[^1]`\n\n```\n[^1]: b\n```\n\n[^1]: c'), [
		'¶ a[^9] {[^1]}',
		'code() [^1]: b',
		'note(1) c',
	]);
});

test('paragraphs around a note stay apart', () => {
	assert.deepEqual(outline('a\n[^1]: b\n\nc[^1]'), ['¶ a', '¶ c[¹](^1)', 'note(1) b']);
});

test('a note within a line is a note like others', () => {
	assert.deepEqual(outline('a^[b *c* [d](https://e.example)] f[^1] `^[g]` 2^[h](i)\n\n[^1]: j'), [
		'¶ a[¹](^1) f[²](^2) {^[g]} 2^h',
		'note(1) b _c_ [d](https://e.example)',
		'note(2) j',
	]);
});
