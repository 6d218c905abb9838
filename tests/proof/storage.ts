// Proves what is promised of the reader's places, and prints the figures in words:
//   node tests/proof/storage.ts [--full]
import {argv, stdout} from 'node:process';
import {proveCrashes} from './crashes.ts';
import {proveWindows} from './windows.ts';

const isFull = argv.includes('--full');
const proofs = [
	() => proveCrashes(isFull ? 300 : 12),
	() => proveWindows(isFull ? 8 : 3, isFull ? 200 : 30),
];
for (const prove of proofs) {
	stdout.write(`${await prove()}\n`);
}
