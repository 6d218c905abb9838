// Proves what is promised of the reader's places and prints the figures in words:
//   node tests/proof/storage.ts
import {proveCrashes} from './crashes.ts';
import {proveDamage} from './damage.ts';
import {proveFailingDisk} from './failing-disk.ts';
import {proveFileSizeLimit} from './file-size-limit.ts';
import {proveWindows} from './windows.ts';

const proofs = [
	() => proveCrashes(300),
	() => proveWindows(8, 200),
	() => proveDamage(64, 300),
	() => proveFileSizeLimit(),
	// Last, for it puts faults into the calls of this process.
	() => proveFailingDisk(true),
];
for (const prove of proofs) {
	process.stdout.write(`${await prove()}\n`);
}
