import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startOptions} from '../../.build/start-options.ts';
import {start, type Timed} from './stopwatch.ts';

/** What every read of a story, of the index and of the places takes. */
export const delayMs = 50;

const preload = fileURLToPath(new URL('delay-reads.js', import.meta.url));

/** Whether the system's calls themselves can be delayed, by strace; else those of Node are. */
const hasStrace = !spawnSync('strace', ['-V']).error;

/** A reader on a slow disk. */
export interface SlowStart {
	/** The built program. */
	readonly program: string;
	readonly home: string;
	/** The folder of the stories. */
	readonly folder: string;
	readonly words: readonly string[];
}

/**
 * Starts the program where every read of these files takes so long, in all of its threads. Only of
 * these: strace would delay the keyboard, and the wakings of one thread by another, too.
 */
export function startSlowly({program, home, folder, words}: SlowStart): Timed {
	const kept = ['cache/index.db', 'cache/index.db-wal', 'state/places.journal'];
	const paths = [
		...kept.map(name => join(home, name)),
		...readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(name => join(folder, name)),
	];
	const slowly: readonly [string, ...string[]] = hasStrace
		? ['strace', ...tracing, ...paths.flatMap(path => ['-P', path]), process.execPath]
		: [process.execPath, '--import', preload];
	return start({
		command: [...slowly, ...startOptions, program, ...words],
		// Node may read in a ring that strace cannot see into.
		environment: {DOGEAR_HOME: home, UV_USE_IO_URING: '0'},
	});
}

const tracing = [
	'-f',
	'-qqq',
	'--seccomp-bpf',
	'-o',
	'/dev/null',
	'-e',
	'trace=read,pread64',
	'-e',
	`inject=read,pread64:delay_enter=${delayMs * 1000}`,
];
