import type {Directories} from '../../disk/storage/directories.ts';
import {fileStamp} from '../../disk/storage/file-stamp.ts';
import {
	disk,
	makeFolder,
	privateFile,
	removeQuietly,
	writeAll,
} from '../../disk/storage/file-system.ts';
import {type SectionFile, sectionPath} from './kept-section.ts';
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
	keep(directories, snapshotPath(directories, start), kept);
}

/** Writes the section in which a story was left. Never throws. */
export function writeSection(directories: Directories, section: SectionFile): void {
	keep(directories, sectionPath(directories), section);
}

function keep({state}: Directories, path: string, kept: KeptSnapshot | SectionFile): void {
	try {
		makeFolder(disk, state);
		// Whatever stands there makes room: a link would be written through, a pipe waited for.
		removeQuietly(disk, path);
		const file = disk.openSync(path, 'wx', privateFile);
		writeAll(disk, file, Buffer.from(JSON.stringify(kept)));
		disk.closeSync(file);
	} catch {
		removeQuietly(disk, path);
	}
}

/** Removes the snapshot of a start. Never throws. */
export function removeSnapshot(directories: Directories, start: Start): void {
	removeQuietly(disk, snapshotPath(directories, start));
}

/** Removes all that is kept for the next starts. Never throws. */
export function removeSnapshots(directories: Directories): void {
	for (const start of ['continue', []] as const) removeSnapshot(directories, start);
	removeQuietly(disk, sectionPath(directories));
}
