import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {paintFirst} from './app/startup/paint-first.ts';
import {findDirectories} from './disk/storage/directories.ts';

const oldestNode = 24;
/** The collection that comes with dogear: `stories/` beside `dist/` and `src/`. */
const bundled = fileURLToPath(new URL('../stories', import.meta.url));

/** Decides what to load: help and version load nothing heavy. */
async function main(): Promise<number> {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < oldestNode) {
		process.stderr.write(
			`dogear needs Node ${oldestNode} or later; this is Node ${process.versions.node}.\n`,
		);
		return 1;
	}

	// What is made of stories is as private as they may be: index, places, kept screens, compiled code.
	process.umask(0o077);
	const early = paintFirst(process.argv.slice(2));
	enableCompileCache(join(findDirectories(process.env).cache, 'compiled'));
	const {readCommandLine, usage} = await import('./app/command-line.ts');
	const request = readCommandLine(process.argv.slice(2));
	switch (request.command) {
		case 'help':
			process.stdout.write(usage);
			return 0;
		case 'version': {
			const {version} = await import('./core/version.ts');
			process.stdout.write(`dogear ${version}\n`);
			return 0;
		}
		default: {
			// React's development build is slower and leaks under Ink; it looks at this when loaded.
			process.env.NODE_ENV = process.env.NODE_ENV || 'production';
			const {runCommand} = await import('./app/run-command.ts');
			await early?.breathe();
			return runCommand(request, bundled, early);
		}
	}
}

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	// A terminal that has gone is an end like any other: places are saved first.
	if (process.stdout.isTTY) return;
	process.stderr.write(`dogear: the output could not be written (${error.code}).\n`);
	process.exit(1);
});

process.exitCode = await main();
