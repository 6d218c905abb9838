import {basename, dirname, join} from 'node:path';
import {
	cannotLink,
	type FileSystem,
	privateFile,
	removeQuietly,
	syncFolder,
	writeAll,
} from './file-system.ts';

/**
 * Puts a file in place of another, whole or not at all: written beside it, brought to the disk,
 * then renamed over it. Survives a full disk and a crash at any call: `path` is the old file or
 * the new one. Throws what the disk throws.
 */
export function replaceFile(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode = privateFile,
): void {
	writeBeside(fileSystem, path, content, mode, temporary => {
		fileSystem.renameSync(temporary, path);
	});
	syncFolder(fileSystem, dirname(path));
}

/**
 * Makes a file where there is none, whole or not at all: written beside its place, brought to the
 * disk, then linked there, which never takes the place of another file (a rename would). Where the
 * file system knows no links it is opened exclusively: a crash may then leave a part of it. Its name is
 * on the disk when its folder was synced, by who makes it: once for all that is made there. Throws
 * EEXIST where something stands there already, and what the disk throws.
 */
export function createFile(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode = privateFile,
): void {
	writeBeside(fileSystem, path, content, mode, linkTo(fileSystem, path, content, mode));
}

/**
 * As `replaceFile`, but the system brings it to the disk when it likes: a crash of the program leaves
 * the old file or the new one, a power cut may leave an empty one. Throws what the disk throws.
 */
export function replaceUnsynced(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode: number,
): void {
	const put = (temporary: string) => fileSystem.renameSync(temporary, path);
	writeBeside(fileSystem, path, content, mode, put, false);
}

/** As `createFile`, but brought to the disk as `replaceUnsynced` does. Throws as it does. */
export function createUnsynced(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode: number,
): void {
	writeBeside(fileSystem, path, content, mode, linkTo(fileSystem, path, content, mode), false);
}

/** Links a written file to its place, which never takes the place of another. */
function linkTo(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode: number,
): (temporary: string) => void {
	return temporary => {
		try {
			fileSystem.linkSync(temporary, path);
		} catch (error) {
			if (!cannotLink(error)) {
				throw error;
			}

			writeNew(fileSystem, path, content, mode);
		}
	};
}

/** Writes a file beside its place, has it put there, and leaves nothing else behind. */
function writeBeside(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode: number,
	put: (temporary: string) => void,
	isSynced = true,
): void {
	const temporary = temporaryFor(path);
	try {
		writeNew(fileSystem, temporary, content, mode, isSynced);
		put(temporary);
	} finally {
		removeQuietly(fileSystem, temporary);
	}
}

/** Throws EEXIST where something stands already; takes away what it could not write whole. */
function writeNew(
	fileSystem: FileSystem,
	path: string,
	content: Uint8Array | string,
	mode: number,
	isSynced = true,
): void {
	const file = fileSystem.openSync(path, 'wx', mode);
	try {
		try {
			giveMode(fileSystem, file, mode);
			writeAll(fileSystem, file, Buffer.from(content));
			if (isSynced) fileSystem.fsyncSync(file);
		} finally {
			fileSystem.closeSync(file);
		}
	} catch (error) {
		removeQuietly(fileSystem, path);
		throw error;
	}
}

/** The mode whatever the umask; a file system without modes keeps its own. */
function giveMode(fileSystem: FileSystem, file: number, mode: number): void {
	if (mode === privateFile) {
		return;
	}

	try {
		fileSystem.fchmodSync(file, mode);
	} catch {
		// It is as open as the umask lets it be.
	}
}

/** A hidden name beside the file, with the process that is writing it. */
function temporaryFor(path: string): string {
	return join(
		dirname(path),
		`.${basename(path).slice(0, longestPart)}.${process.pid}-${made++}.tmp`,
	);
}

/** UTF-16 units of a name that its temporary file repeats: most systems hold 255 bytes. */
const longestPart = 40;

/** Tells two temporary files of this process apart. */
let made = 0;

/** The process that writes, or wrote, a temporary file; undefined for any other file. */
export function writerOf(name: string): number | undefined {
	const [, pid] = /^\..*\.(\d+)-\d+\.tmp$/s.exec(name) ?? [];
	return pid === undefined ? undefined : Number(pid);
}
