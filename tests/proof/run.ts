// Proves what is promised, in full, and prints the figures in words: npm run proof
import {proveCrashes} from './crashes.ts';
import {proveDamage} from './damage.ts';
import {proveFailingDisk} from './failing-disk.ts';
import {proveFileSizeLimit} from './file-size-limit.ts';
import {proveSanitiser} from './sanitiser.ts';
import {proveWindows} from './windows.ts';

const proofs = [
	() => proveSanitiser(1_000_000),
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
