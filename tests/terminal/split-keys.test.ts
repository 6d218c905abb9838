import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {splitKeys} from '../../src/terminal/split-keys.ts';

const up = '\u{1B}[A';

test('a held key is as many keys', () => {
	assert.deepEqual(splitKeys('jjj'), {keys: ['j', 'j', 'j'], rest: ''});
});

test('arrows in one chunk are single keys', () => {
	assert.deepEqual(splitKeys(`${up}${up}j`), {keys: [up, up, 'j'], rest: ''});
});

test('keys with parameters, function keys and Alt keys stay whole', () => {
	const keys = ['\u{1B}[6~', '\u{1B}[1;5C', '\u{1B}OP', '\u{1B}x', '\u{1B}[[A', '\u{1B}[Z'];
	assert.deepEqual(splitKeys(keys.join('')), {keys, rest: ''});
});

test('a lone escape waits for what follows', () => {
	assert.deepEqual(splitKeys('j\u{1B}'), {keys: ['j'], rest: '\u{1B}'});
});

test('the beginning of a sequence waits for its end', () => {
	assert.deepEqual(splitKeys('\u{1B}[1;'), {keys: [], rest: '\u{1B}[1;'});
});

test('a paste, however long it is in coming, is the rest', () => {
	const paste = `\u{1B}[200~two\nlines ${up}\u{1B}[201~`;
	assert.deepEqual(splitKeys(`j${paste}q`), {keys: ['j'], rest: `${paste}q`});
});

test('what breaks a sequence off is a key of its own', () => {
	for (const begun of ['\u{1B}]0;title', '\u{1B}P1$r', '\u{1B}_app', '\u{1B}[1;', '\u{1B}O']) {
		assert.deepEqual(splitKeys(`${begun}\u{3}`), {keys: [begun, '\u{3}'], rest: ''});
		assert.deepEqual(splitKeys(`${begun}${up}j`), {keys: [begun, up, 'j'], rest: ''});
		assert.deepEqual(splitKeys(begun), {keys: [], rest: begun});
	}
});

test('what a reader sees as one character is one key', () => {
	assert.deepEqual(splitKeys('é👍🏽物'), {keys: ['é', '👍🏽', '物'], rest: ''});
});

test('no byte is lost or doubled', () => {
	const anything = fc.string({unit: fc.constantFrom('\u{1B}', '[', 'A', '2', '0', '~', 'j', 'O')});
	fc.assert(
		fc.property(anything, input => {
			const {keys, rest} = splitKeys(input);
			assert.equal(keys.join('') + rest, input);
		}),
	);
});

test('Esc is a key of its own where the terminal answers right after it', () => {
	for (const answer of ['\u{1B}[?1;2c', '\u{1B}]11;rgb:0000/0000/0000\u{1B}\\']) {
		assert.deepEqual(splitKeys(`\u{1B}${answer}j`).keys, ['\u{1B}', answer, 'j']);
	}
});
