import {constants, fstatSync, statSync} from 'node:fs';
import {open} from 'node:fs/promises';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {largestFile} from '../../import/limits.ts';

/** The names of standard input among the files. */
const inputNames = /^(?:-|\/dev\/stdin|(?:\/dev|\/proc\/self)\/fd\/0)$/;
/** Milliseconds after which a pipe without a reader's thread is asked again. */
const pollMs = 20;

/** Bytes that come through a pipe. */
export interface PipedBytes {
	/** What has come so far. */
	readonly bytes: () => Uint8Array;
	/** Waits for the end, for so many milliseconds at most; whether nothing more comes. */
	readonly wait: (milliseconds: number) => Promise<boolean>;
	/** Why no more could be read. */
	readonly failure: () => Error | undefined;
	readonly isClosed: () => boolean;
	/** Reads no more, so that the program can end. */
	readonly close: () => void;
}

/** Whether a path is read as standard input is: by its name, or because it is a pipe. */
export function isPiped(path: string): boolean {
	if (isStandardInput(path)) return true;
	try {
		return statSync(path).isFIFO();
	} catch {
		return false;
	}
}

/** Whether a path is a name of standard input. */
export function isStandardInput(path: string): boolean {
	return inputNames.test(path);
}

/** Whether somebody has put a text on standard input, as `cat story | dogear` does. */
export function hasPipedInput(): boolean {
	try {
		const stats = fstatSync(0);
		return stats.isFIFO() || stats.isFile();
	} catch {
		return false;
	}
}

/** Begins to read a pipe; of what is too large, one byte more than may be read. */
export function readPipe(path: string): PipedBytes {
	const ending = new AbortController();
	const chunks: Uint8Array[] = [];
	let length = 0;
	const readAll = async (): Promise<void> => {
		const {stdin} = process;
		for await (const chunk of isStandardInput(path) ? stdin : poll(path, ending.signal)) {
			chunks.push(chunk);
			length += chunk.length;
			if (length > largestFile || ending.signal.aborted) return;
		}
	};
	let failure: Error | undefined;
	const all = readAll().then(
		() => true,
		(error: Error) => {
			failure = error;
			return true;
		},
	);
	return {
		bytes: () => Buffer.concat(chunks),
		wait: milliseconds => Promise.race([all, setTimeout(milliseconds, false, {ref: false})]),
		failure: () => failure,
		isClosed: () => ending.signal.aborted,
		close() {
			ending.abort();
			if (isStandardInput(path)) process.stdin.destroy();
		},
	};
}

/**
 * The bytes of a pipe that has a name. A read that waits would keep a thread, and the program from
 * ending, so none does: the pipe is asked now and then. One that nobody has written to yet seems to
 * be at its end; that of a command's output is.
 */
async function* poll(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
	const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	let hasBegun = /^\/(?:dev|proc\/self)\/fd\//.test(path);
	try {
		while (!signal.aborted) {
			const {bytesRead, buffer} = await readNow(file);
			if (bytesRead > 0) {
				hasBegun = true;
				yield buffer.subarray(0, bytesRead);
			} else if (bytesRead === 0 && hasBegun) return;
			else await setTimeout(pollMs);
		}
	} finally {
		await file.close();
	}
}

/** What a pipe has; less than no bytes while it has none and may get more. */
async function readNow(file: Awaited<ReturnType<typeof open>>) {
	const buffer = Buffer.alloc(65_536);
	try {
		const {bytesRead} = await file.read(buffer);
		return {bytesRead, buffer};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
		return {bytesRead: -1, buffer};
	}
}
