import assert from 'node:assert/strict';
import {test} from 'node:test';
import {guardFor, type Holder} from '../../src/terminal/guard.ts';

/** Two holders of a terminal, and all that was asked of them. */
function makeHolders() {
	const asked: string[] = [];
	const make = (name: string): Holder => ({
		enter: () => void asked.push(`${name} enters`),
		leave: () => void asked.push(`${name} leaves`),
		end: exitCode => void asked.push(`${name} ends with ${exitCode}`),
		release: () => void asked.push(`${name} releases`),
	});
	const flush = async (): Promise<string[]> => {
		await new Promise(setImmediate);
		return asked.splice(0);
	};
	return {splash: make('splash'), program: make('program'), flush};
}

const signal = (name: NodeJS.Signals): boolean => process.emit(name, name);

test('signals go to the holder, and after it has handed over to the next', async () => {
	const {splash, program, flush} = makeHolders();
	const guard = guardFor(splash);
	guard.enter();
	signal('SIGCONT');
	signal('SIGTERM');
	assert.deepEqual(await flush(), [
		'splash enters',
		'splash leaves',
		'splash ends with 143',
		'splash enters',
	]);
	guard.handOver(program);
	signal('SIGCONT');
	assert.deepEqual(await flush(), ['program leaves', 'program enters']);
	guard.leave();
	assert.deepEqual(await flush(), ['program releases']);
});

test('whoever takes over while the terminal is away takes one that was given back', async () => {
	const {splash, program, flush} = makeHolders();
	const guard = guardFor(splash);
	guard.enter();
	signal('SIGCONT');
	assert.ok(guard.isAway());
	guard.handOver(program);
	assert.deepEqual(await flush(), [
		'splash enters',
		'splash leaves',
		'program leaves',
		'program enters',
	]);
	assert.equal(guard.isAway(), false);
	guard.leave();
});

test('once the terminal is given back for good, signals change nothing', async () => {
	const {splash, flush} = makeHolders();
	const guard = guardFor(splash);
	guard.enter();
	guard.leave();
	await flush();
	signal('SIGCONT');
	signal('SIGTERM');
	guard.leave();
	assert.deepEqual(await flush(), []);
});
