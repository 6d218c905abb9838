import {type Stats, statSync} from 'node:fs';
import {relative, sep} from 'node:path';

/** Milliseconds for which a file may change again without another time of change. */
const doubtMs = 2000;

/**
 * What tells one state of a file from another: its time of change (milliseconds, with the parts that
 * a number holds), size and inode. Empty when it was changed so shortly before `now` (milliseconds
 * since the epoch) that nothing tells. The state is to be the one before the file is read.
 */
export function stampOf({mtimeMs, size, ino}: Stats, now: number): string {
	return mtimeMs > now - doubtMs ? '' : `${mtimeMs} ${size} ${ino}`;
}

/** The same of a file by its path; empty when it cannot be asked. */
export function stampOfFile(path: string, now: number): string {
	try {
		return stampOf(statSync(path), now);
	} catch {
		return '';
	}
}

/** The path of what lies below a folder, given with `/`. */
export function pathAt(folder: string, below: string): string {
	const start = folder.endsWith(sep) ? folder : folder + sep;
	return start + (sep === '/' ? below : below.split('/').join(sep));
}

/** A path below a folder, with `/`. */
export function pathBelow(folder: string, path: string): string {
	const start = folder.endsWith(sep) ? folder : folder + sep;
	const name = path.startsWith(start) ? path.slice(start.length) : relative(folder, path);
	return sep === '/' ? name : name.split(sep).join('/');
}
