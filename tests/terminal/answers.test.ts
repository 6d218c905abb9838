import assert from 'node:assert/strict';
import {test} from 'node:test';
import {backgroundIn, isAnswer} from '../../src/terminal/answers.ts';

test('terminals tell their background in one to four digits a colour, ended by ST or BEL', () => {
	for (const [answer, colour] of [
		['\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\', [255, 255, 255]],
		['\u{1B}]11;rgb:1111/1212/8080\u{7}', [17, 18, 128]],
		['\u{1B}]11;rgb:f/0/8\u{7}', [255, 0, 136]],
		['\u{1B}]11;rgba:0000/0000/0000/ffff\u{7}', [0, 0, 0]],
	] as const) {
		assert.deepEqual(backgroundIn(answer), colour, JSON.stringify(answer));
		assert.ok(isAnswer(answer));
	}

	assert.ok(isAnswer('\u{1B}[?64;1;2;6c'));
	assert.equal(backgroundIn('\u{1B}[?64;1;2;6c'), undefined);
});

test('a key is no answer', () => {
	for (const key of ['c', '\u{1B}', '\u{1B}[A', '\u{1B}[200~', '\u{1B}]11;red\u{7}']) {
		assert.equal(isAnswer(key), false, JSON.stringify(key));
	}
});
