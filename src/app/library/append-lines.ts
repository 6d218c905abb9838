import {closeSync, fchmodSync, fstatSync, openSync, readSync, writeSync} from 'node:fs';

const lineFeed = 10;

/**
 * Appends whole lines to a file, which is made where it is not there, with a mode whatever the umask. A last line that was cut when its
 * writer was killed is ended first, so that it spoils no other. Throws what the disk throws.
 */
export function appendLines(path: string, lines: string, mode: number): void {
	const file = openSync(path, 'a+', mode);
	try {
		const {size} = fstatSync(file);
		const last = Buffer.of(lineFeed);
		if (size > 0) readSync(file, last, 0, 1, size - 1);
		else fchmodSync(file, mode);
		writeSync(file, last[0] === lineFeed ? lines : `\n${lines}`);
	} finally {
		closeSync(file);
	}
}
