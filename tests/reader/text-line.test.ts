import assert from 'node:assert/strict';
import {test} from 'node:test';
import {library, Reader, shelf, story} from './support.ts';

const stories = [story('Boats'), story('Bells')];

/** Every text line: how it is opened, and the sign it begins with. */
const lines = [
	['the filter', ['/'], '/'],
	['the search of the shelf', ['S'], '/'],
	['the search in a story', ['enter', '/'], '/'],
	['commands', [':'], ':'],
] as const;

for (const [name, open, sign] of lines) {
	/** What stands in the line after some keys. */
	const after = (...keys: string[]): string | undefined => {
		const reader = new Reader(shelf(stories), library(stories)).press(...open, ...keys);
		return new RegExp(`^ +${sign} (\\S*(?: \\S+)*)`, 'm').exec(reader.rows.at(-1) ?? '')?.[1];
	};

	test(`${name}: keys edit at the cursor`, () => {
		assert.equal(after('a', 'b', 'left', 'c'), 'ac▏b');
		assert.equal(after('a', 'b', 'home', 'c', 'end', 'd'), 'cabd▏');
		assert.equal(after('a', 'b', 'ctrl+a', 'delete', 'ctrl+e', 'c'), 'bc▏');
		assert.equal(after('a', 'b', 'left', 'left', 'left', 'right', 'backspace'), '▏b');
		assert.equal(after('a', 'b', 'delete'), 'ab▏');
	});

	test(`${name}: Ctrl-W erases a word, Ctrl-U all before the cursor`, () => {
		assert.equal(after('o', 'n', 'e', 'space', 't', 'w', 'o', 'ctrl+w', 'x'), 'one x▏');
		assert.equal(after('a', 'b', 'c', 'left', 'ctrl+u'), '▏c');
	});

	test(`${name}: what a reader sees as one character is one`, () => {
		assert.equal(after('a', '👩‍👧', 'é', 'left', 'left', 'x'), 'ax▏👩‍👧é');
		assert.equal(after('a', '👩‍👧', 'left', 'delete'), 'a▏');
	});

	test(`${name}: erasing in an empty line leaves it, and the next begins at its end`, () => {
		assert.equal(after('a', 'b', 'left', 'left', 'delete', 'delete', 'backspace'), undefined);
		assert.equal(after('a', 'b', 'left', 'escape', ...open.slice(-1), 'c'), 'c▏');
	});
}

test('the end of a long text is in view, where its cursor is', () => {
	const reader = new Reader(shelf(stories, {window: {columns: 30, rows: 12}}), library(stories));
	reader.press('/').type('the boat that was never there at all');
	assert.match(reader.rows.at(-1) ?? '', /^ {2}\/ .*there at all▏$/);
});
