import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {crc32} from 'node:zlib';
import {disk, makeFolder, readWhole} from '../../disk/storage/file-system.ts';
import {replaceFile} from '../../disk/storage/write-file.ts';
import {buildId} from './build-id.ts';

/** A program that was loaded, and the code that V8 makes of it while it runs. */
export interface LoadedProgram<Exports> {
	readonly exports: Exports;
	/** Keeps the code for the next start, where there is more of it than was kept. Never throws. */
	readonly keepCode: () => void;
}

/** So many times as much code as was kept is kept anew: a few hundred functions more. */
const growth = 1.02;

/**
 * Loads the program from its file beside this one (a function that is given both kinds of import and
 * its address, and gives what the module exports), with the code that was kept in a folder. Node's own compile cache
 * holds what is compiled before anything runs, and V8 compiles nearly all functions when they are first
 * called: some two thousand of them before there is a page. So the code is kept after it has run.
 * Another build, another Node and a damaged file change nothing but the time it takes.
 */
export function loadProgram<Exports>(file: URL, folder: string): LoadedProgram<Exports> {
	const filename = fileURLToPath(file);
	const codePath = join(folder, 'program.code');
	const kept = readCode(codePath);
	const source = readWhole(disk, filename).toString('latin1');
	const script = new Script(source, {filename, cachedData: kept});
	const keptBytes = script.cachedDataRejected === false ? (kept?.length ?? 0) : 0;
	const evaluate = script.runInThisContext() as (
		require: typeof process.getBuiltinModule,
		load: (path: string) => Promise<unknown>,
		address: string,
	) => Exports;
	return {
		exports: evaluate(process.getBuiltinModule, path => import(path), file.href),
		keepCode() {
			try {
				const code = script.createCachedData();
				if (code.length < keptBytes * growth) return;
				makeFolder(disk, folder);
				replaceFile(disk, codePath, Buffer.concat([checkOf(code), code]));
			} catch {
				// The next start takes longer.
			}
		},
	};
}

/** V8 believes whatever looks like code of its own version: it must be whole, and of this very build. */
function checkOf(code: Uint8Array): Buffer {
	const check = Buffer.alloc(checkBytes);
	check.writeUInt32LE(crc32(code, crc32(buildId)));
	return check;
}

const checkBytes = 4;

function readCode(path: string): Buffer | undefined {
	try {
		const file = readWhole(disk, path);
		const code = file.subarray(checkBytes);
		return checkOf(code).equals(file.subarray(0, checkBytes)) ? code : undefined;
	} catch {
		return undefined;
	}
}
