import {statSync} from 'node:fs';
import {relative, sep} from 'node:path';

/** Milliseconds for which a file may change again without another time of change. */
const doubt = 2000;

/**
 * What tells one state of a file from another: its time of change (nanoseconds), size and inode.
 * Empty when it was changed so shortly before `now` (milliseconds since the epoch) that nothing
 * tells. It is to be taken before the file is read.
 */
export function signOfFile(path: string, now: number): string {
	try {
		const {mtimeNs, mtimeMs, size, ino} = statSync(path, {bigint: true});
		return Number(mtimeMs) > now - doubt ? '' : `${mtimeNs} ${size} ${ino}`;
	} catch {
		return '';
	}
}

/** A path below a folder, with `/`. */
export function pathBelow(folder: string, path: string): string {
	const start = folder.endsWith(sep) ? folder : folder + sep;
	const name = path.startsWith(start) ? path.slice(start.length) : relative(folder, path);
	return sep === '/' ? name : name.split(sep).join('/');
}
