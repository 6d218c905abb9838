import {chmodSync, mkdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {disk, errorCode, syncFolder} from '../../disk/storage/file-system.ts';

/** What the owner of a folder, or of a file, may do in any case. */
const [ownFolder, ownFile] = [0o700, 0o600];

/**
 * Makes a folder, and those above it that are missing, as open as the one that each is made in,
 * whatever the umask; but nobody else may write where everybody may. Their names are brought to the disk,
 * unless `isSynced` is false. Throws what the disk throws.
 */
export function makeLikeParent(folder: string, isSynced = true): void {
	if (statSync(folder, {throwIfNoEntry: false})) return;
	const parent = dirname(folder);
	makeLikeParent(parent, isSynced);
	// With the bit that hands on the group (setgid), where a folder has it.
	const mode = (statSync(parent).mode & 0o2775) | ownFolder;
	try {
		mkdirSync(folder, {mode});
	} catch (error) {
		if (errorCode(error) !== 'EEXIST') throw error;
		return;
	}

	chmodSync(folder, mode);
	if (isSynced) syncFolder(disk, parent);
}

/** The mode of a copy: who may read or write its source may read or write it, nobody runs it. */
export function modeOfCopy(source: number): number {
	return (source & 0o666) | ownFile;
}

/** The mode of a file that is there already, else that of one which only its owner reads. */
export function modeOf(path: string): number {
	const facts = statSync(path, {throwIfNoEntry: false});
	return facts ? modeOfCopy(facts.mode) : ownFile;
}

/** The mode of a file that was not copied from any: as open as the folder that it is made in. */
export function modeIn(folder: string): number {
	return modeOfCopy(statSync(folder).mode & ~0o002);
}
