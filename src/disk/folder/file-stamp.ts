import {type Stats, statSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {stampOf} from '../storage/file-stamp.ts';

/** Milliseconds for which a file may change again without another time of change. */
const doubtMs = 2000;

/**
 * The stamp of a file that was read; empty when it was changed so shortly before `now` (milliseconds
 * since the epoch) that nothing tells. The state is to be the one before the file is read.
 */
export function settledStamp(stats: Stats, now: number): string {
	return stats.mtimeMs > now - doubtMs ? '' : stampOf(stats);
}

/** The same of a file by its path; empty when it cannot be asked. */
export function settledStampOfFile(path: string, now: number): string {
	try {
		return settledStamp(statSync(path), now);
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
