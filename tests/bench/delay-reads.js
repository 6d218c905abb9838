// Delays every read of a file and every question to a database, in whichever thread it is asked: for
// systems without strace. Plain JavaScript: it is loaded before anything else.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {StatementSync} from 'node:sqlite';
import {setTimeout} from 'node:timers/promises';

const delayMs = 50;
const never = new Int32Array(new SharedArrayBuffer(4));

/** Has a synchronous call wait first, and with it its thread. */
function delay(holder, name) {
	const call = holder[name];
	holder[name] = function (...given) {
		Atomics.wait(never, 0, 0, delayMs);
		return call.apply(this, given);
	};
}

for (const name of ['readSync', 'readFileSync']) delay(fs, name);
for (const name of ['get', 'all', 'run']) delay(StatementSync.prototype, name);

const {open} = fs.promises;
fs.promises.open = async (...given) => {
	const file = await open(...given);
	const read = file.read.bind(file);
	file.read = async (...into) => {
		await setTimeout(delayMs);
		return read(...into);
	};
	return file;
};
syncBuiltinESMExports();
