import {test} from 'node:test';
import {proveAdditions} from './additions.ts';
import {proveCrashes} from './crashes.ts';
import {proveDamage} from './damage.ts';
import {proveFailingDisk} from './failing-disk.ts';
import {proveFileSizeLimit} from './file-size-limit.ts';
import {provePowerCuts} from './power-cuts.ts';
import {proveWindows} from './windows.ts';

test('a crash never costs a place', async () => {
	await proveCrashes(6);
});

test('a power cut takes nothing that was at rest, and no story that was told to be added', () => {
	provePowerCuts();
});

test('two windows never overwrite each other', async () => {
	await proveWindows(3, 20);
});

test('two that add at the same time lose no story, and no file of the reader', async () => {
	await proveAdditions(12);
});

test('a damaged store is kept aside, never wiped', () => {
	proveDamage(12, 8);
});

test('where files may not grow, what was saved stays', async () => {
	await proveFileSizeLimit();
});

test('on a failing disk reading goes on, and what was saved stays', () => {
	proveFailingDisk(false);
});
