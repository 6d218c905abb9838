import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {test} from 'node:test';
import type {ReadStream} from 'node:tty';
import {KeyStream} from '../../src/terminal/key-stream.ts';
import {pause} from '../end-to-end/terminal.ts';

/** A stream of keys, what it has delivered so far, and how to press some. */
function listen(readiness: {isBusy: boolean; turnsPages?: boolean}) {
	const source = Object.assign(new EventEmitter(), {pause() {}});
	const keys = new KeyStream(source as unknown as ReadStream, {
		mustWait: () => readiness.isBusy,
		mayHurry: () => !readiness.isBusy,
		turnsPages: () => readiness.turnsPages ?? false,
	});
	const delivered: string[] = [];
	keys.on('readable', () => {
		const key = keys.read() ?? '';
		delivered.push(key);
		if (key === '/') readiness.isBusy = true;
	});
	return {delivered, press: (bytes: string) => source.emit('data', Buffer.from(bytes)), keys};
}

test('keys behind one that has to wait come after it, in their order', async () => {
	const readiness = {isBusy: false};
	const {delivered, press, keys} = listen(readiness);
	press('j/one');
	await pause(50);
	assert.deepEqual(delivered, ['j', '/']);
	readiness.isBusy = false;
	await pause(50);
	assert.deepEqual(delivered, ['j', '/', 'o', 'n', 'e']);
	keys.close();
});

test('Ctrl-C waits for nothing, and what was typed before it is dropped', async () => {
	const {delivered, press, keys} = listen({isBusy: true});
	press('one');
	press('two\u0003');
	await pause(50);
	assert.deepEqual(delivered, ['\u0003']);
	keys.close();
});

const down = '\u{1B}[B';

test('the same arrow several times in one read turns one page, every other key its own', async () => {
	const {delivered, press, keys} = listen({isBusy: false, turnsPages: true});
	press(down.repeat(3));
	press(`${down}  jj${down}\u{1B}[A\u{1B}[A`);
	press('\u{1B}[6~\u{1B}[6~');
	await pause(50);
	assert.deepEqual(delivered, [
		down,
		down,
		' ',
		' ',
		'j',
		'j',
		down,
		'\u{1B}[A',
		'\u{1B}[6~',
		'\u{1B}[6~',
	]);
	keys.close();
});

test('in a list every arrow counts', async () => {
	const {delivered, press, keys} = listen({isBusy: false});
	press(down.repeat(3));
	await pause(50);
	assert.deepEqual(delivered, [down, down, down]);
	keys.close();
});

test('what is left of a notch that turned the last page moves nothing behind it', async () => {
	const readiness = {isBusy: false, turnsPages: true};
	const {delivered, press, keys} = listen(readiness);
	keys.on('readable', () => {
		readiness.turnsPages = false;
	});
	press(down.repeat(3));
	await pause(50);
	assert.deepEqual(delivered, [down]);
	press(down);
	await pause(50);
	assert.deepEqual(delivered, [down, down]);
	keys.close();
});
