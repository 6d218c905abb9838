import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {problemFromError, quoteName, type Refused, refuse} from '../../core/collection/problem.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';

/** The most bytes that a story may have: some hundred novels. */
export const largestStory = 64 * 1024 * 1024;

/** A file as it was found. */
export interface OpenedFile {
	readonly kind: 'file';
	/** As much of it as was asked for. */
	readonly bytes: Uint8Array;
	/** Its state before it was read. */
	readonly stats: Stats;
}

/**
 * Without O_NONBLOCK opening a pipe waits for its writer, forever. The path is a real one already,
 * so that a link at its end was put there behind our back.
 */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file that may be anything: only regular files of at most `most` bytes are read, and
 * whatever stands in the way is told in words; of larger ones than `enough` bytes only so many. Give it
 * a real path: a link is refused. Never throws.
 * Synchronous, and the bytes are there until the next file is opened so: a promise for each step would
 * be waited for longer than the disk, in a scan of many thousand files.
 */
export function openSafely(
	path: string,
	most: number = largestStory,
	enough: number = most,
): OpenedFile | Refused {
	let file: number | undefined;
	try {
		file = openSync(path, flags);
		const stats = fstatSync(file);
		const reason = reasonAgainst(stats, most);
		if (reason) return refuse(path, words.collection.sentence(quoteName(path), reason));
		const bytes = readFirst(file, Math.min(stats.size, enough));
		return {kind: 'file', bytes, stats};
	} catch (error) {
		return {kind: 'problem', problem: problemFromError(path, error)};
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** The same of one file, while others have their turn: its bytes are its own. Never rejects. */
export async function openInBackground(path: string): Promise<OpenedFile | Refused> {
	let file: FileHandle | undefined;
	try {
		file = await open(path, flags);
		const stats = await file.stat();
		const reason = reasonAgainst(stats, largestStory);
		if (reason) return refuse(path, words.collection.sentence(quoteName(path), reason));
		const bytes = Buffer.allocUnsafeSlow(stats.size);
		let filled = 0;
		while (filled < bytes.length) {
			const {bytesRead} = await file.read(bytes, filled, bytes.length - filled, filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}

		return {kind: 'file', bytes: bytes.subarray(0, filled), stats};
	} catch (error) {
		return {kind: 'problem', problem: problemFromError(path, error)};
	} finally {
		void file?.close();
	}
}

function reasonAgainst(stats: Stats, most: number): SafeText | undefined {
	if (stats.isDirectory()) return words.collection.isFolder;
	if (stats.isFIFO()) return words.collection.isPipe;
	if (!stats.isFile()) return words.collection.isDevice;
	if (stats.size <= most) return undefined;
	return words.collection.tooLarge(megabytes(stats.size), megabytes(most));
}

function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1024 / 1024);
}

/** Files up to this size are read into the same memory, of which a collection would else fill much. */
const usualSize = 256 * 1024;
let usual: Buffer | undefined;

/**
 * Reads so many bytes, or fewer when the file has shrunk since it was opened. They are there until
 * the next file is read.
 */
function readFirst(file: number, size: number): Uint8Array {
	usual ??= Buffer.allocUnsafeSlow(usualSize);
	const bytes = size <= usualSize ? usual : Buffer.allocUnsafeSlow(size);
	let filled = 0;
	while (filled < size) {
		const count = readSync(file, bytes, filled, size - filled, filled);
		if (count === 0) break;
		filled += count;
	}

	return bytes.subarray(0, filled);
}
