import {removeQuietly} from '../storage/file-system.ts';
import {putAside} from '../storage/put-aside.ts';
import {listLeftovers, moveJournal, type PlaceFiles} from './place-files.ts';
import type {Damage} from './read-places.ts';

/**
 * Puts a damaged file aside; returns where it is now. What can be read in it and stands nowhere else
 * goes into the journal first, and a damaged journal out of the way before that: at each moment all
 * that is known stands in a file that is read at the next start. To be called under the lock.
 * Throws what the disk throws: then the file stays where it is.
 */
export function repair(files: PlaceFiles, {path, rescued}: Damage, at: number): string {
	const {fileSystem, journal, journalPath} = files;
	if (rescued.length === 0) {
		return putAside(fileSystem, path, at);
	}

	const moved = path === journalPath ? moveJournal(files) : undefined;
	journal.append(rescued);
	return putAside(fileSystem, moved ?? path, at);
}

/** Removes what crashes have left. To be called under the lock, whose own file stays. */
export function sweep(files: PlaceFiles): void {
	for (const path of listLeftovers(files)) {
		if (path !== files.lock.path) {
			removeQuietly(files.fileSystem, path);
		}
	}
}
