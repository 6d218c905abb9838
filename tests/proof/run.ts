// Proves what is promised, in full, and prints the figures in words: npm run proof
import {proveAdditions} from './additions.ts';
import {proveAnyKeys} from './any-keys.ts';
import {proveAnyOrder} from './any-order.ts';
import {proveAnything} from './anything.ts';
import {proveCrashes} from './crashes.ts';
import {proveDamage} from './damage.ts';
import {proveFailingDisk} from './failing-disk.ts';
import {proveFileSizeLimit} from './file-size-limit.ts';
import {proveFollowing} from './following.ts';
import {proveFrontMatter} from './front-matter.ts';
import {proveGrowth} from './growth.ts';
import {proveKilledUpdates} from './killed-updates.ts';
import {proveMarkdown} from './markdown.ts';
import {provePipeline} from './pipeline.ts';
import {provePowerCuts} from './power-cuts.ts';
import {provePseudoTerminal} from './pseudo-terminal.ts';
import {proveSanitiser} from './sanitiser.ts';
import {proveSlowReads} from './slow-reads.ts';
import {proveTerminations} from './terminations.ts';
import {proveTracing} from './tracing.ts';
import {proveWindowSizes} from './window-sizes.ts';
import {proveWindows} from './windows.ts';

const proofs = [
	() => proveSanitiser(1_000_000),
	() => provePipeline(1),
	() => provePseudoTerminal(2000),
	() => proveCrashes(300),
	() => provePowerCuts(),
	() => proveWindows(8, 200),
	() => proveAdditions(300),
	() => proveDamage(64, 300),
	() => proveFileSizeLimit(),
	() => proveTerminations(50),
	() => proveWindowSizes(1000),
	() => proveAnything(true, 2000),
	() => proveMarkdown([1000, 50_000, 500_000, 5_000_000], 2000),
	() => proveGrowth([10_000, 100_000, 1_000_000], 15),
	() => proveFrontMatter(1),
	() => proveTracing(),
	() => proveAnyKeys(5000),
	() => proveAnyOrder(1000),
	() => proveKilledUpdates(100),
	() => proveFollowing(),
	() => proveSlowReads(2000, 100),
	// Last, for it puts faults into the calls of this process.
	() => proveFailingDisk(true),
];
for (const prove of proofs) {
	process.stdout.write(`${await prove()}\n`);
}
