import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {startOptions} from '../../.build/start-options.ts';
import {start, type Timed} from './stopwatch.ts';

/** What every read of a file takes. */
export const delayMs = 50;

const preload = fileURLToPath(new URL('delay-reads.js', import.meta.url));

/** Whether the system's calls themselves can be delayed, by strace; else those of Node are. */
const hasStrace = !spawnSync('strace', ['-V']).error;

/**
 * What a key takes by its own: strace delays the read of the terminal like that of a file, and cannot
 * tell them apart.
 */
export const ownMs = hasStrace ? delayMs : 0;

/** Starts the built program (its path) where every read takes so long, in all of its threads. */
export function startSlowly(program: string, home: string, words: readonly string[]): Timed {
	const slowly: readonly [string, ...string[]] = hasStrace
		? ['strace', ...tracing, process.execPath, ...startOptions]
		: [process.execPath, ...startOptions, '--import', preload];
	return start({
		command: [...slowly, program, ...words],
		// Node may read in a ring that strace cannot see into.
		environment: {DOGEAR_HOME: home, UV_USE_IO_URING: '0'},
	});
}

const tracing = [
	'-f',
	'-qq',
	'--seccomp-bpf',
	'-o',
	'/dev/null',
	'-e',
	'trace=read,pread64',
	'-e',
	`inject=read,pread64:delay_enter=${delayMs * 1000}`,
];
