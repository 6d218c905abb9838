import type {Stats} from 'node:fs';
import type {FileSystem} from './file-system.ts';

/**
 * What changes whenever a file is replaced, written or goes: its time of change (milliseconds, with
 * the parts that a number holds), size and inode.
 */
export function stampOf({mtimeMs, size, ino}: Pick<Stats, 'mtimeMs' | 'size' | 'ino'>): string {
	return `${mtimeMs} ${size} ${ino}`;
}

/** The same of what stands at a path; empty when there is nothing, or it cannot be asked. */
export function fileStamp(fileSystem: Pick<FileSystem, 'statSync'>, path: string): string {
	try {
		return stampOf(fileSystem.statSync(path));
	} catch {
		return '';
	}
}
