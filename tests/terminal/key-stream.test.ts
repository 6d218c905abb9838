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

const begin = '\u{1B}[200~';
const end = '\u{1B}[201~';

test('a paste is one key, in however many reads it comes, and keys go on behind it', async () => {
	const {delivered, press, keys} = listen({isBusy: false});
	for (const part of ['j', `${begin}one\n`, 'two q', '\u{1B}[2', '01~k', `${begin}x${end}l`]) {
		press(part);
	}

	await pause(50);
	assert.deepEqual(delivered, ['j', `${begin}one\ntwo q${end}`, 'k', `${begin}x${end}`, 'l']);
	keys.close();
});

for (const begun of [begin, '\u{1B}]0;', '\u{1B}P1$r', '\u{1B}_', '\u{1B}[1;']) {
	test(`after ${JSON.stringify(begun)} without an end, keys are heard within a second`, async () => {
		const {delivered, press, keys} = listen({isBusy: false});
		press(begun);
		const stop = Date.now() + 1500;
		while (!delivered.includes('j') && Date.now() < stop) {
			await pause(40);
			press('j');
		}

		await pause(50);
		assert.equal(delivered.at(-1), 'j');
		keys.close();
	});

	test(`after ${JSON.stringify(begun)} without an end, Ctrl-C is heard at once`, async () => {
		const {delivered, press, keys} = listen({isBusy: false});
		press(`${begun}some`);
		press('\u{3}');
		await pause(0);
		await pause(0);
		assert.equal(delivered.at(-1), '\u{3}');
		keys.close();
	});
}

test('of very many keys at once the last are answered, and Ctrl-C waits for none', async () => {
	const {delivered, press, keys} = listen({isBusy: false});
	press('j'.repeat(100_000));
	press('k'.repeat(999));
	await pause(100);
	assert.equal(delivered.filter(key => key === 'k').length, 999);
	assert.ok(delivered.length < 3000);
	delivered.length = 0;
	press(`${'j'.repeat(50_000)}\u{3}`);
	await pause(50);
	assert.deepEqual(delivered, ['\u{3}']);
	keys.close();
});
