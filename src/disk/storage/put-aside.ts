import {join, parse} from 'node:path';
import type {FileSystem} from './file-system.ts';

/**
 * Renames a damaged file to `NAME.damaged-TIME.EXTENSION` beside it, where a person can look at it;
 * returns where it is now. `at` is milliseconds since the epoch. Throws what the disk throws.
 */
export function putAside(fileSystem: FileSystem, path: string, at: number): string {
	const {dir, name, ext} = parse(path);
	const time = new Date(at).toISOString().replace(/\..*/, '').replaceAll(':', '-');
	for (let count = 1; ; count++) {
		const number = count === 1 ? '' : `-${count}`;
		const aside = join(dir, `${name}.damaged-${time}${number}${ext}`);
		if (fileSystem.lstatSync(aside, {throwIfNoEntry: false}) === undefined) {
			fileSystem.renameSync(path, aside);
			return aside;
		}
	}
}
