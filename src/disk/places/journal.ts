import {dirname} from 'node:path';
import type {Entry} from '../../core/progress/record.ts';
import {
	errorCode,
	type FileSystem,
	makeFolder,
	privateFile,
	readWhole,
	requireFile,
	syncFolder,
	syncInBackground,
	syncPath,
	writeAll,
} from '../storage/file-system.ts';
import {readLine, writeLine} from './journal-line.ts';

/** What was read from a journal. */
export interface JournalReading {
	readonly entries: readonly Entry[];
	/** How many lines are complete but not what was written. */
	readonly damaged: number;
	/** Whether a newer dogear has written here: then the file is not ours to remove. */
	readonly hasNewer: boolean;
}

/** A journal that this window reads along with the others. */
export interface Journal {
	/** Whether the file is another one than was read last: it was folded into the snapshot. */
	hasMoved(): boolean;
	/** Reads the whole file that is at the path now. Throws what the disk throws. */
	readAll(): JournalReading;
	/** Reads what was appended since the last reading. Throws what the disk throws. */
	readNew(): JournalReading;
	/** Appends entries; when it returns they are saved. Throws what the disk throws. */
	append(entries: Iterable<Entry>): void;
	/** Bytes that were read of it so far. */
	length(): number;
	/**
	 * Brings what was appended to the disk, in the background, where it holds nobody up: until then a
	 * power cut can take it. Never throws.
	 */
	syncSoon(): void;
	/** The same, and waits for it. Never throws. */
	sync(): void;
	close(): void;
}

/** Makes a journal at a path. Nothing is opened before it is needed. */
export function openJournal(path: string, fileSystem: FileSystem): Journal {
	// Kept open between readings: as long as it is, no new file can be given the same inode, so that
	// comparing inodes tells for certain whether the file at the path is still this one.
	let file: number | undefined;
	let offset = 0;
	/** The inode of that file; empty where there was none. */
	let known = '';
	/** Whether something was appended that the disk need not have taken yet. */
	let isAhead = false;

	const close = (): void => {
		const closing = file;
		file = undefined;
		known = '';
		try {
			if (closing !== undefined) {
				fileSystem.closeSync(closing);
			}
		} catch {
			// It was only read.
		}
	};

	const readNew = (): JournalReading => {
		if (file === undefined) {
			return nothingRead;
		}

		const {text, end} = readLines(fileSystem, file, offset);
		offset = end;
		return readJournalText(text);
	};

	return {
		close,
		readNew,
		length: () => offset,
		syncSoon() {
			if (isAhead) {
				isAhead = false;
				syncInBackground(fileSystem, path, 'r+');
				syncInBackground(fileSystem, dirname(path), 'r');
			}
		},
		sync() {
			if (isAhead) {
				isAhead = false;
				// One that is gone was folded: the snapshot is on the disk.
				if (syncPath(fileSystem, path, 'r+')) {
					syncFolder(fileSystem, dirname(path));
				}
			}
		},
		hasMoved: () => known !== inodeAt(fileSystem, path),
		readAll() {
			close();
			offset = 0;
			file = openToRead(fileSystem, path);
			known = file === undefined ? '' : inode(fileSystem.fstatSync(file, {bigint: true}));
			return readNew();
		},
		append(entries) {
			isAhead = true;
			const bytes = Buffer.from([...entries].map(writeLine).join(''));
			// A second round is only for a file that was moved away under us: see `appendOnce`. Where
			// moving never ends, what was written to the moved file is read by the one who moved it.
			for (let round = 0; round < 3; round++) {
				const {isThere, inode, size} = appendOnce(fileSystem, path, bytes);
				// What this window has written itself it need not read, at every turned page.
				const isNext = size === offset + bytes.length;
				if (isThere && isNext && inode === known) offset = size;
				if (isThere) return;
			}
		},
	};
}

const nothingRead: JournalReading = {entries: [], damaged: 0, hasNewer: false};

/** Reads a journal file that nobody appends to any more. Throws what the disk throws. */
export function readJournalFile(fileSystem: FileSystem, path: string): JournalReading {
	return readJournalText(readWhole(fileSystem, path).toString());
}

function readJournalText(text: string): JournalReading {
	const lines = text
		.split('\n')
		.filter(line => line !== '')
		.map(readLine);
	return {
		entries: lines.flatMap(line => (line.kind === 'entry' ? [line.entry] : [])),
		damaged: lines.filter(line => line.kind === 'damaged').length,
		hasNewer: lines.some(line => line.kind === 'newer'),
	};
}

function openToRead(fileSystem: FileSystem, path: string): number | undefined {
	try {
		// Asked before it is opened: opening a pipe would wait without end.
		requireFile(path, fileSystem.statSync(path));
		return fileSystem.openSync(path, 'r');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
}

/** The whole lines from an offset on; a line that is still being written is left for next time. */
function readLines(
	fileSystem: FileSystem,
	file: number,
	offset: number,
): {text: string; end: number} {
	const size = fileSystem.fstatSync(file).size;
	const bytes = Buffer.alloc(Math.max(0, size - offset));
	let filled = 0;
	while (filled < bytes.length) {
		const count = fileSystem.readSync(file, bytes, filled, bytes.length - filled, offset + filled);
		if (count === 0) {
			break;
		}

		filled += count;
	}

	const whole = bytes.subarray(0, filled).lastIndexOf(lineFeed) + 1;
	return {text: bytes.toString('utf8', 0, whole), end: offset + whole};
}

const lineFeed = 10;

/** What became of lines that were appended. */
interface Appended {
	/** Whether the file that took them is the one at the path. */
	readonly isThere: boolean;
	readonly inode: string;
	/** Its bytes since. */
	readonly size: number;
}

/**
 * Appends with O_APPEND, so that two windows never write over each other's lines. It is not there when
 * the file was moved away before the write had returned: whoever moved it may have read it already, so
 * the lines must be written again, and reading them twice does no harm. That is why even a window
 * that could not take the lock never loses a line.
 */
function appendOnce(fileSystem: FileSystem, path: string, bytes: Uint8Array): Appended {
	const file = openToAppend(fileSystem, path);
	try {
		writeAll(fileSystem, file, bytes);
		const facts = fileSystem.fstatSync(file, {bigint: true});
		const isThere = inode(facts) === inodeAt(fileSystem, path);
		return {isThere, inode: inode(facts), size: Number(facts.size)};
	} finally {
		fileSystem.closeSync(file);
	}
}

function openToAppend(fileSystem: FileSystem, path: string): number {
	try {
		requireFile(path, fileSystem.statSync(path));
		return fileSystem.openSync(path, 'a', privateFile);
	} catch (error) {
		if (errorCode(error) !== 'ENOENT') {
			throw error;
		}

		makeFolder(fileSystem, dirname(path));
		return fileSystem.openSync(path, 'a', privateFile);
	}
}

function inode({dev, ino}: {readonly dev: bigint; readonly ino: bigint}): string {
	return `${dev}:${ino}`;
}

function inodeAt(fileSystem: FileSystem, path: string): string {
	const facts = fileSystem.statSync(path, {bigint: true, throwIfNoEntry: false});
	return facts === undefined ? '' : inode(facts);
}
