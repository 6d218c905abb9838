import {lstatSync, realpathSync, statSync} from 'node:fs';

/** Whether something is at a path that is no folder: a link that leads nowhere, too. */
export function isFile(path: string): boolean {
	try {
		return !(statSync(path, {throwIfNoEntry: false}) ?? lstatSync(path)).isDirectory();
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ELOOP';
	}
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** A path with its links followed; as it is when it does not exist. */
export function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
