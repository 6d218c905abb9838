import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import type {Directories} from './directories.ts';
import {
	cannotLink,
	errorCode,
	type FileSystem,
	makeFolder,
	privateFile,
	readWhole,
	removeQuietly,
} from './file-system.ts';

/** A lock that is held. */
export interface Lock {
	/** Whether it is still ours: a window that was stopped for long may have lost it. */
	isMine(): boolean;
	release(): void;
}

/** Where a lock stands. */
export interface LockPlace {
	readonly path: string;
	readonly fileSystem: FileSystem;
}

/** The lock that whoever replaces a file of ours holds. */
export function findLock({state}: Directories): string {
	return join(state, 'places.lock');
}

/** A lock is held for a few milliseconds; one as old as this has lost its holder. */
const staleAgeMs = 60_000;

/**
 * Takes the lock, waiting `patienceMs` milliseconds at most while another window holds it. Undefined
 * when it cannot be had, be it held or the disk read-only: whoever calls must be right without it
 * too, only less tidy. Never throws.
 *
 * The lock is a symbolic link whose target names the holder: made whole or not at all in one call,
 * so that no crash leaves a lock without a name in it. A lock is stale when its process is gone, or
 * after a minute, for a process number may have been given again.
 */
export function takeLock(place: LockPlace, patienceMs: number): Lock | undefined {
	// It tells apart those of one process, and of a number that was given again; node:crypto would
	// cost every start some milliseconds.
	const chance = Math.random().toString(36).slice(2);
	const holder = `${process.pid}.${chance}.${hostname()}`;
	const deadline = performance.now() + patienceMs;
	for (;;) {
		try {
			makeLock(place, holder);
			held.add(holder);
			return {
				isMine: () => readHolder(place) === holder,
				release() {
					held.delete(holder);
					if (readHolder(place) === holder) {
						removeQuietly(place.fileSystem, place.path);
					}
				},
			};
		} catch (error) {
			if (errorCode(error) !== 'EEXIST') {
				return undefined;
			}
		}

		if (!clearStaleLock(place) && performance.now() >= deadline) {
			return undefined;
		}

		sleep(1 + Math.random() * 3);
	}
}

/** The locks of this process: one that names it and is not among them could not be removed. */
const held = new Set<string>();

function makeLock({path, fileSystem}: LockPlace, holder: string): void {
	try {
		link(fileSystem, holder, path);
	} catch (error) {
		if (errorCode(error) !== 'ENOENT') {
			throw error;
		}

		makeFolder(fileSystem, dirname(path));
		link(fileSystem, holder, path);
	}
}

/** On Windows a junction needs no privilege; elsewhere the word means nothing. */
function link(fileSystem: FileSystem, holder: string, path: string): void {
	try {
		fileSystem.symlinkSync(holder, path, 'junction');
	} catch (error) {
		// Where there are no links an ordinary file must do.
		if (!cannotLink(error)) {
			throw error;
		}

		const file = fileSystem.openSync(path, 'wx', privateFile);
		try {
			fileSystem.writeSync(file, holder);
		} finally {
			fileSystem.closeSync(file);
		}
	}
}

/** Who holds the lock; empty when nobody does. */
function readHolder({path, fileSystem}: LockPlace): string {
	try {
		return basename(fileSystem.readlinkSync(path));
	} catch (error) {
		return errorCode(error) === 'EINVAL' ? readHolderFile(fileSystem, path) : '';
	}
}

function readHolderFile(fileSystem: FileSystem, path: string): string {
	try {
		return readWhole(fileSystem, path).toString();
	} catch {
		return '';
	}
}

/**
 * Removes a lock whose holder is gone; true when there may be none now. It is renamed first and
 * looked at again: of two windows that both found it stale, the second would otherwise remove the
 * lock that the first has just taken. Never throws.
 */
function clearStaleLock(place: LockPlace): boolean {
	const holder = readHolder(place);
	if (!isStale(place, holder)) {
		return false;
	}

	const {path, fileSystem} = place;
	const removed = {...place, path: `${path}.tmp-${process.pid}`};
	try {
		fileSystem.renameSync(path, removed.path);
		if (readHolder(removed) !== holder) {
			fileSystem.renameSync(removed.path, path);
			return false;
		}
	} catch {
		return errorCode(lookAt(place)) === 'ENOENT';
	}

	removeQuietly(fileSystem, removed.path);
	return true;
}

function isStale(place: LockPlace, holder: string): boolean {
	const facts = lookAt(place);
	if (facts instanceof Error) {
		return false;
	}

	if (Math.abs(Date.now() - facts.mtimeMs) > staleAgeMs) {
		return true;
	}

	const [pid = '', , ...host] = holder.split('.');
	const isHere = host.join('.') === hostname();
	return isHere && (Number(pid) === process.pid ? !held.has(holder) : isGone(Number(pid)));
}

function lookAt({path, fileSystem}: LockPlace): {mtimeMs: number} | Error {
	try {
		return fileSystem.lstatSync(path);
	} catch (error) {
		return error as Error;
	}
}

/** Whether no process of this machine has the number. */
export function isGone(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return errorCode(error) === 'ESRCH';
	}
}

/** The save is synchronous, so the wait is too. */
function sleep(durationMs: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);
}
