import nodeFileSystem from 'node:fs';
import {dirname} from 'node:path';

/**
 * The calls of `node:fs` that places are kept with, and no others: a test hands in the same calls
 * with a fault in one of them.
 */
export type FileSystem = Pick<
	typeof nodeFileSystem,
	| 'accessSync'
	| 'chmodSync'
	| 'closeSync'
	| 'fchmodSync'
	| 'fstatSync'
	| 'fsync'
	| 'fsyncSync'
	| 'linkSync'
	| 'lstatSync'
	| 'mkdirSync'
	| 'openSync'
	| 'readdirSync'
	| 'readFileSync'
	| 'readlinkSync'
	| 'readSync'
	| 'renameSync'
	| 'rmSync'
	| 'statSync'
	| 'symlinkSync'
	| 'writeSync'
>;

/** The real disk. */
export const disk: FileSystem = nodeFileSystem;

/** What a reader keeps is nobody else's business. */
export const privateFile = 0o600;
const privateFolder = 0o700;

/** The code of a system error, such as `ENOENT`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;
}

/**
 * Makes the folder and those above it that are missing, and brings their names to the disk: what is
 * made in a folder is lost with it. Throws what the disk throws.
 */
export function makeFolder(fileSystem: FileSystem, path: string, mode = privateFolder): void {
	const first = fileSystem.mkdirSync(path, {recursive: true, mode});
	if (first === undefined) {
		return;
	}

	for (let made = path; made.length >= first.length; made = dirname(made)) {
		syncFolder(fileSystem, dirname(made));
	}
}

/** The same for one that is ours alone: an earlier version may have let others look into it. */
export function makePrivateFolder(fileSystem: FileSystem, path: string): void {
	makeFolder(fileSystem, path);
	if (fileSystem.statSync(path).mode & ~privateFolder & 0o777) {
		fileSystem.chmodSync(path, privateFolder);
	}
}

/** Whether an error says that links are not known there: FAT, exFAT and some network drives. */
export function cannotLink(error: unknown): boolean {
	return ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK'].includes(
		errorCode(error) ?? '',
	);
}

/** The names in a folder; none when there is no such folder, or it cannot be listed. */
export function listFolder(fileSystem: FileSystem, path: string): string[] {
	try {
		return fileSystem.readdirSync(path);
	} catch {
		return [];
	}
}

/**
 * The bytes of a file. Throws EISDIR where anything else stands in its place, for a pipe would be
 * waited for without end; else what the disk throws.
 */
export function readWhole(fileSystem: FileSystem, path: string): Buffer {
	requireFile(path, fileSystem.statSync(path));
	return fileSystem.readFileSync(path);
}

/** Throws EISDIR where something at a path is no file. */
export function requireFile(path: string, facts: {readonly isFile: () => boolean}): void {
	if (!facts.isFile()) {
		throw Object.assign(new Error(`${path} is not a file.`), {code: 'EISDIR'});
	}
}

/**
 * Writes all the bytes: a full disk takes the first few and reports their number, not an error,
 * and only the next call fails. Throws what the disk throws.
 */
export function writeAll(fileSystem: FileSystem, file: number, bytes: Uint8Array): void {
	let written = 0;
	while (written < bytes.length) {
		const count = fileSystem.writeSync(file, bytes, written);
		if (count === 0) {
			throw Object.assign(new Error('The disk took no bytes.'), {code: 'ENOSPC'});
		}

		written += count;
	}
}

/** Removes a file; when that is impossible it stays, to be swept at a later start. */
export function removeQuietly(fileSystem: FileSystem, path: string): void {
	try {
		fileSystem.rmSync(path, {force: true});
	} catch {
		// A leftover costs nobody anything.
	}
}

/**
 * Brings a folder's names to the disk, so that a power cut cannot keep a later removal and lose an
 * earlier rename. Not every system can (Windows cannot): then the order is the system's own.
 */
export function syncFolder(fileSystem: FileSystem, path: string): void {
	syncPath(fileSystem, path, 'r');
}

/** Brings a file or folder to the disk; whether that could be done. `flags` are those of open(2). */
export function syncPath(fileSystem: FileSystem, path: string, flags: 'r' | 'r+'): boolean {
	try {
		const file = fileSystem.openSync(path, flags);
		try {
			fileSystem.fsyncSync(file);
		} finally {
			fileSystem.closeSync(file);
		}

		return true;
	} catch {
		return false;
	}
}

/** The same while the program goes on: a disk may take a tenth of a second for it. Never throws. */
export function syncInBackground(fileSystem: FileSystem, path: string, flags: 'r' | 'r+'): void {
	try {
		const file = fileSystem.openSync(path, flags);
		fileSystem.fsync(file, () => fileSystem.closeSync(file));
	} catch {
		// It is gone, or not to be opened: what it held is elsewhere, or was told to be unsaved.
	}
}
