import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listContents} from '../../../src/core/document/contents.ts';
import {findNote, listReferences} from '../../../src/core/document/notes.ts';
import {sanitise} from '../../../src/core/text/sanitise.ts';
import {readDocument} from './read-document.ts';

test('the contents of a story are its headings', () => {
	assert.deepEqual(listContents(readDocument('# One *two*\n\na\n\n---\n\n> ### Three<br>four')), [
		{title: 'One two', level: 1, block: 0},
		{title: 'Three four', level: 3, block: 3},
	]);
});

test('a long story without headings has its scenes as contents, by their first words', () => {
	const scene = `The ferry left before the lamps along the quay were lit. ${'And on it went. '.repeat(400)}`;
	assert.deepEqual(listContents(readDocument(`${scene}\n\n***\n\nShort.\n\n***\n\n${scene}`)), [
		{title: 'The ferry left before the lamps along the quay …', level: 1, block: 0},
		{title: 'Short.', level: 1, block: 2},
		{title: 'The ferry left before the lamps along the quay …', level: 1, block: 4},
	]);
});

test('a short story without headings has no contents', () => {
	assert.deepEqual(listContents(readDocument('a\n\n***\n\nb')), []);
});

test('a note is found by the label of its mark', () => {
	const document = readDocument('a[^x]\n\n[^x]: b');
	assert.equal(findNote(document, sanitise('1')), 1);
	assert.equal(findNote(document, sanitise('2')), undefined);
});

test('links and notes are listed where they begin, each once', () => {
	const document = readDocument(
		'[a *b*](https://c.example) d[^x]\n\n[e](https://f.example)\n\n[^x]: g',
	);
	const all = listReferences(document, {block: 0, offset: 0}, {block: 9, offset: 0});
	assert.deepEqual(all, [
		{kind: 'link', text: 'a b', target: 'https://c.example', block: 0, offset: 0},
		{kind: 'note', text: '¹', target: '1', block: 0, offset: 5},
		{kind: 'link', text: 'e', target: 'https://f.example', block: 1, offset: 0},
	]);
	const some = listReferences(document, {block: 0, offset: 1}, {block: 1, offset: 0});
	assert.deepEqual(
		some.map(({text}) => text),
		['¹'],
	);
});
