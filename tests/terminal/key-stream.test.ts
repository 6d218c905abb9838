import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {test} from 'node:test';
import type {ReadStream} from 'node:tty';
import {KeyStream} from '../../src/terminal/key-stream.ts';
import {pause} from '../end-to-end/terminal.ts';

/** A stream of keys, what it has delivered so far, and how to press some. */
function listen(readiness: {isBusy: boolean}) {
	const source = Object.assign(new EventEmitter(), {pause() {}});
	const keys = new KeyStream(source as unknown as ReadStream, {
		mustWait: () => readiness.isBusy,
		mayHurry: () => !readiness.isBusy,
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
