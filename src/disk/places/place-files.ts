import {join} from 'node:path';
import {type ConfFile, openConfFile} from '../storage/conf-file.ts';
import type {Directories} from '../storage/directories.ts';
import {errorCode, type FileSystem, listFolder} from '../storage/file-system.ts';
import {findLock, type LockPlace} from '../storage/lock.ts';
import {type Journal, openJournal} from './journal.ts';
import {judgeSnapshot} from './snapshot.ts';

/** The files that places are kept in. */
export interface PlaceFiles {
	readonly directories: Directories;
	readonly fileSystem: FileSystem;
	/** `places.json`, the snapshot. */
	readonly snapshot: ConfFile;
	readonly journalPath: string;
	readonly journal: Journal;
	readonly lock: LockPlace;
}

/** Names the files; touches none. */
export function findPlaceFiles(directories: Directories, fileSystem: FileSystem): PlaceFiles {
	const journalPath = join(directories.state, 'places.journal');
	return {
		directories,
		fileSystem,
		snapshot: openConfFile({
			directory: directories.config,
			name: 'places',
			judge: judgeSnapshot,
			fileSystem,
		}),
		journalPath,
		journal: openJournal(journalPath, fileSystem),
		lock: {path: findLock(directories), fileSystem},
	};
}

/**
 * Moves the journal out of the way, to be folded into the snapshot; returns where it is now, or
 * undefined when there is none. Until the snapshot has it, it is read like the journal, so that a
 * crash in between loses nothing. Throws what the disk throws.
 */
export function moveJournal({
	directories,
	fileSystem,
	journalPath,
}: PlaceFiles): string | undefined {
	const name = `places.fold-${Date.now().toString(36)}-${process.pid}-${moves++}.journal`;
	const path = join(directories.state, name);
	try {
		fileSystem.renameSync(journalPath, path);
		return path;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
}

/** Tells two moves of one window in the same millisecond apart. */
let moves = 0;

/** The journals whose folding was begun and not ended. */
export function listFolds({directories, fileSystem}: PlaceFiles): string[] {
	return listFolder(fileSystem, directories.state)
		.filter(name => /^places\.fold-[^.]+\.journal$/.test(name))
		.map(name => join(directories.state, name));
}

/** What a crash may have left beside the files: half-written ones, and a lock of nobody. */
export function listLeftovers({directories, fileSystem}: PlaceFiles): string[] {
	return [directories.config, directories.state].flatMap(directory =>
		listFolder(fileSystem, directory)
			.filter(name => /^\.?(?:places|settings)\..*tmp(?:-|$)|^places\.lock$/.test(name))
			.map(name => join(directory, name)),
	);
}
