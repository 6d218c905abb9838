import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainText} from '../../../src/core/document/block.ts';
import {findFragment} from '../../../src/core/document/fragments.ts';
import {listReferences} from '../../../src/core/document/notes.ts';
import {readDocument} from './read-document.ts';

/** The words that a fragment leads to in a text. */
function at(markdown: string, fragment: string): string | undefined {
	const {blocks} = readDocument(markdown);
	const block = blocks[findFragment(blocks, fragment) ?? -1];
	return block && plainText(block);
}

test('a heading has the name that GitHub gives it', () => {
	for (const [heading, fragment] of [
		['Part one', '#part-one'],
		['I. The Bell, or: what *Oda* said', '#i-the-bell-or-what-oda-said'],
		['Über den Fluß', '#über-den-fluß'],
		['Über den Fluß', '#%C3%BCber-den-flu%C3%9F'],
		['第一章 舟', '#第一章-舟'],
		['One – two', '#one--two'],
		['snake_case', '#snake_case'],
		['Part one', '#Part-One'],
	] as const) {
		const words = heading.replaceAll('*', '');
		assert.equal(at(`Before.\n\n## ${heading}\n\nAfter.`, fragment), words, fragment);
	}
});

test('headings with the same words are counted', () => {
	const story = '# Night\n\nA.\n\n# Day\n\nB.\n\n# Night\n\nC.';
	const {blocks} = readDocument(story);
	assert.equal(findFragment(blocks, '#night'), 0);
	assert.equal(findFragment(blocks, '#night-1'), 4);
	assert.equal(findFragment(blocks, '#night-2'), undefined);
});

test('a name that was given leads where it stands', () => {
	assert.equal(at('# One\n\nA.\n\n# Two {#ch2 .part}\n\nB.', '#ch2'), 'Two');
	assert.equal(at('A.\n\n<h2 id="two">Second</h2>\n\nB.', '#two'), 'Second');
	assert.equal(at('A.\n\n<a name="here"></a>B is here.', '#here'), 'B is here.');
	assert.equal(at('A.\n\nB has <span id="it">it</span>.\n\nC.', '#it'), 'B has it.');
	assert.equal(at('# One {#one}\n\n# Two', '#two'), 'Two');
	assert.equal(at('A.', '#'), undefined);
	assert.equal(at('A.', '#%E0%A4%A'), undefined);
});

test('links in a story are told beside those out of it', () => {
	const {blocks} = readDocument('[One](#one), <a href="#two">two</a>, [out](https://example.org).');
	const links = listReferences({blocks, notices: []}, {block: 0, offset: 0}, {block: 1, offset: 0});
	assert.deepEqual(
		links.map(({text, target}) => [text, target]),
		[
			['One', '#one'],
			['two', '#two'],
			['out', 'https://example.org'],
		],
	);
});
