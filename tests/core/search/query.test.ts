import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readQuery} from '../../../src/core/search/query.ts';

/** A query in short: its terms, then its filters. */
function brief(text: string): unknown {
	const read = readQuery(text);
	if (read.kind === 'wrong') return read.message;
	const {terms, filters} = read.query;
	return [
		...terms.map(({words, isExcluded}) => `${isExcluded ? 'not ' : ''}${words.join('+')}`),
		...filters.map(({isExcluded, ...filter}) => ({...filter, ...(isExcluded && {isExcluded})})),
	];
}

test('words, phrases and words that stories must not have', () => {
	assert.deepEqual(brief('Rain “night shift” -letters'), ['rain', 'night+shift', 'not letters']);
	assert.deepEqual(brief('"not closed yet'), ['not+closed+yet']);
	assert.deepEqual(brief("don't stop"), ['don+t', 'stop']);
	assert.deepEqual(brief('CAFÉ ısı'), ['cafe', 'isi']);
});

test('words of scripts without word spaces are cut', () => {
	assert.deepEqual(brief('物語を読む'), ['物語+を+読む']);
	assert.deepEqual(String(brief('สวัสดีครับ')).includes('+'), true);
});

test('fields are filters, whatever their case', () => {
	assert.deepEqual(brief('author:"Le Guin" -Tag:rain is:Unread before:2025-11-30 after:2020'), [
		{kind: 'author', value: 'Le Guin'},
		{kind: 'tag', value: 'rain', isExcluded: true},
		{kind: 'is', state: 'unread'},
		{kind: 'before', day: {year: 2025, month: 11, day: 30}},
		{kind: 'after', day: {year: 2020, month: 0, day: 0}},
	]);
});

test('a field that nobody knows is a word', () => {
	assert.deepEqual(brief('colour:red'), ['colour+red']);
});

for (const [text, sentence] of [
	['', 'Type words to look for: rain, "night shift", -letters, author:Ann, after:2025.'],
	['-rain', 'A search wants a word to look for besides those with a minus.'],
	['before:soon', 'before: wants a date such as 2025-11-30, 2025-11 or 2025, not “soon”.'],
	['after:2025-13', 'after: wants a date such as 2025-11-30, 2025-11 or 2025, not “2025-13”.'],
	['is:old', 'is: wants unread, reading or finished, not “old”.'],
	['rain tag:""', 'tag: wants a name after it.'],
] as const) {
	test(`what makes no sense is said in a sentence: ${text || 'nothing'}`, () => {
		assert.equal(brief(text), sentence);
	});
}

test('words for FTS5 are letters and digits, whatever is typed', () => {
	const piece = fc.constantFrom(
		'"',
		'-',
		':',
		'*',
		'(',
		')',
		' AND ',
		'NEAR',
		'author:',
		'雨',
		'é',
		'\u001b[m',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'binary'}))), pieces => {
			const read = readQuery(pieces.join(''));
			if (read.kind === 'wrong') return;
			for (const {words} of read.query.terms) {
				assert.notEqual(words.length, 0);
				for (const word of words) assert.match(word, /^[\p{L}\p{N}\p{Co}]+$/u);
			}
		}),
	);
});
