import fs from 'node:fs';
import type {FileSystem} from '../../src/disk/storage/file-system.ts';

/** What the disk does at a call: refuses it with a code, or takes half of the bytes. */
export type Fault = 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'short write';

/** Which call fails, and whether all that follow fail as well. */
export interface Plan {
	/** The number of the call, from 1. */
	readonly at: number;
	readonly fault: Fault;
	readonly isLasting: boolean;
}

const watched = [
	'accessSync',
	'chmodSync',
	'closeSync',
	'fchmodSync',
	'fstatSync',
	'fsync',
	'fsyncSync',
	'linkSync',
	'lstatSync',
	'mkdirSync',
	'openSync',
	'readdirSync',
	'readFileSync',
	'readlinkSync',
	'readSync',
	'renameSync',
	'rmSync',
	'statSync',
	'symlinkSync',
	'unlinkSync',
	'writeSync',
] as const;

const good: Record<string, unknown> = Object.fromEntries(watched.map(name => [name, fs[name]]));
let plan: Plan | undefined;
let calls = 0;

function call(name: string, args: unknown[]): unknown {
	const run = (...given: unknown[]) => Reflect.apply(good[name] as () => unknown, fs, given);
	if (plan === undefined) {
		return run(...args);
	}

	calls++;
	const isFailing = plan.isLasting ? calls >= plan.at : calls === plan.at;
	// A disk that refuses everything still closes files.
	if (!isFailing || name === 'closeSync') {
		return run(...args);
	}

	if (plan.fault !== 'short write') {
		throw Object.assign(new Error(`${plan.fault}: ${name}`), {code: plan.fault});
	}

	if (name !== 'writeSync') {
		return run(...args);
	}

	return writeHalf(args, run);
}

/** As on a disk that is just about full: the first half is taken without an error. */
function writeHalf([file, data, offset]: unknown[], run: (...args: unknown[]) => unknown): unknown {
	// Of bytes the third argument is an offset, of a text a position in the file.
	const bytes =
		typeof data === 'string' ? Buffer.from(data) : (data as Buffer).subarray(Number(offset ?? 0));
	if (bytes.length < 2) {
		throw Object.assign(new Error('ENOSPC: write'), {code: 'ENOSPC'});
	}

	return run(file, bytes.subarray(0, bytes.length >> 1));
}

/** The calls of `node:fs` with faults in them, to be handed to a store. */
export const faultyDisk = Object.fromEntries(
	watched.map(name => [name, (...args: unknown[]) => call(name, args)]),
) as unknown as FileSystem;

/** Puts the same faults into `node:fs`, for conf: to be called before conf is loaded. */
export function patchNodeFileSystem(): void {
	Object.assign(fs, faultyDisk);
}

/** Runs something with a plan; returns how many calls it made. */
export function withFault(newPlan: Plan, run: () => void): number {
	plan = newPlan;
	calls = 0;
	try {
		run();
	} finally {
		plan = undefined;
	}

	return calls;
}
