import process from 'node:process';

/** All that is kept is for the reader alone. */
const ours = 0o077;

/** From now on what the program makes is private: what Node and SQLite make for it is given no mode. */
export function takePrivateUmask(): void {
	process.umask(ours);
}
