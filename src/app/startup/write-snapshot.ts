import type {Directories} from '../../disk/storage/directories.ts';
import {fileStamp} from '../../disk/storage/file-stamp.ts';
import {disk, makeFolder, privateFile, removeQuietly} from '../../disk/storage/file-system.ts';
import {
	cacheKeyOf,
	type KeptSnapshot,
	placeDependencies,
	type Snapshot,
	type Start,
	type StartMoment,
	snapshotPath,
} from './snapshot.ts';

/**
 * Writes the snapshot of a start, with the files that it depends on as they are now: those of the
 * places, and these; none of a story whose file is gone, which would look gone at the next start, too.
 * Never throws.
 */
export function writeSnapshot(
	directories: Directories,
	moment: StartMoment,
	snapshot: Snapshot,
	files: readonly string[],
): void {
	const {start} = moment;
	const stamps = files.map(path => [path, fileStamp(disk, path)] as const);
	const isGone = snapshot.kind === 'story' && stamps.some(([, stamp]) => stamp === '');
	if (isGone) {
		removeSnapshot(directories, start);
		return;
	}

	const kept: KeptSnapshot = {
		cacheKey: cacheKeyOf(moment),
		dependencies: [
			...placeDependencies(directories).map(path => [path, fileStamp(disk, path)] as const),
			...stamps,
		],
		snapshot,
	};
	try {
		makeFolder(disk, directories.state);
		// Whatever stands there makes room: a link would be written through, a pipe waited for.
		removeSnapshot(directories, start);
		const file = disk.openSync(snapshotPath(directories, start), 'wx', privateFile);
		disk.writeSync(file, JSON.stringify(kept));
		disk.closeSync(file);
	} catch {
		removeSnapshot(directories, start);
	}
}

/** Removes the snapshot of a start. Never throws. */
export function removeSnapshot(directories: Directories, start: Start): void {
	removeQuietly(disk, snapshotPath(directories, start));
}

/** Removes the snapshots of all starts. Never throws. */
export function removeSnapshots(directories: Directories): void {
	for (const start of ['continue', []] as const) removeSnapshot(directories, start);
}
