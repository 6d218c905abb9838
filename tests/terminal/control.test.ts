import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {eraseScreen, hyperlink, isPaintedRow, selectGraphics} from '../../src/terminal/control.ts';

/**
 * What only reads sequences: it takes them out of texts, or knows the keys that they are. Boxes are
 * set with graphics that never leave them.
 */
const readers = [
	'src/terminal/answers.ts',
	'src/core/boxes/parse-ansi.ts',
	'src/core/boxes/render.ts',
	'src/core/text/escape-sequences.ts',
	'src/terminal/is-arrow.ts',
	'src/terminal/key-name.ts',
	'src/terminal/paste.ts',
	'src/terminal/split-keys.ts',
];

test('no other file than control.ts writes a control sequence', () => {
	const users = globSync('src/**/*.{ts,tsx}').filter(path =>
		/\\(?:u001b|u\{1b\}|x1b|e\[)/i.test(readFileSync(path, 'utf8')),
	);
	assert.deepEqual(users.sort(), [...readers, 'src/terminal/control.ts'].sort());
});

test('a painted row holds text, graphics and links alone', () => {
	const bold = `${selectGraphics('1')}The Bell${selectGraphics('22')}`;
	assert.ok(isPaintedRow(`${bold} – ${hyperlink('https://example.org/“a”', 'here')}`));
	assert.equal(isPaintedRow(`${bold}${eraseScreen}`), false);
	assert.equal(isPaintedRow('\u{9B}2J'), false);
});

test('a link is its text alone where its address is too long, or leads into the story', () => {
	const address = (length: number) => 'https://example.org/'.padEnd(length, 'a');
	assert.match(hyperlink(address(2000), 'here'), /https:/);
	assert.equal(hyperlink(address(2001), 'here'), 'here');
	assert.equal(hyperlink('#part-one', 'here'), 'here');
});
