import process from 'node:process';

/** All that is kept is for the reader alone. */
const ours = 0o077;
let readers: number | undefined;

/** From now on what the program makes is private: what Node and SQLite make for it is given no mode. */
export function takePrivateUmask(): void {
	readers ??= process.umask(ours);
}

/**
 * Starts another program with the umask that the reader has: an editor makes files as it does elsewhere.
 * A child has the umask of the moment in which it is started.
 */
export function withReadersUmask<Child>(start: () => Child): Child {
	if (readers === undefined) return start();
	process.umask(readers);
	try {
		return start();
	} finally {
		process.umask(ours);
	}
}
