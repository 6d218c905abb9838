import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {loadProgram} from './app/startup/load-program.ts';
import {startOf} from './app/startup/snapshot.ts';
import {showSplash} from './app/startup/splash.ts';
import {findDirectories} from './disk/storage/directories.ts';
import {takePrivateUmask} from './disk/storage/umask.ts';

type Program = typeof import('./app/run-command.ts');

const oldestNode = 24;
/** The collection that comes with dogear: `stories/` beside `dist/` and `src/`. */
const bundled = fileURLToPath(new URL('../stories', import.meta.url));

/** Shows the splash, then decides what to load: help and version load nothing heavy. */
async function main(): Promise<number> {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < oldestNode) {
		const {sayOldNode} = await import('./app/startup/say-failure.ts');
		sayOldNode(oldestNode);
		return 1;
	}

	// What is made of stories is as private as they may be: index, places, kept screens, compiled code.
	takePrivateUmask();
	const {readCommandLine} = await import('./app/command-line/read.ts');
	const request = readCommandLine(process.argv.slice(2));
	// For one start it says what the environment may say, too: so kept screens know of it.
	if (request.command === 'read' && request.theme) process.env.DOGEAR_THEME = request.theme;
	const start = startOf(request);
	const splash = start && showSplash(start);
	const compiled = join(findDirectories(process.env).cache, 'compiled');
	enableCompileCache(compiled);
	switch (request.command) {
		case 'help': {
			const {commandHelp, usage} = await import('./app/command-line/usage.ts');
			process.stdout.write(request.of === undefined ? usage() : commandHelp(request.of));
			return 0;
		}
		case 'version': {
			const {version} = await import('./core/version.ts');
			process.stdout.write(`dogear ${version}\n`);
			return 0;
		}
		default: {
			// React's development build is slower and leaks under Ink; it looks at this when loaded.
			process.env.NODE_ENV = process.env.NODE_ENV || 'production';
			const program = loadProgram<Program>(new URL('program.js', import.meta.url), compiled);
			await splash?.yieldToInput();
			const code = await program.exports.runCommand(request, bundled, splash);
			program.keepCode();
			return code;
		}
	}
}

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	// A terminal that has gone is an end like any other: places are saved first.
	if (process.stdout.isTTY) return;
	const {sayOutputFailed} = await import('./app/startup/say-failure.ts');
	sayOutputFailed(error.code);
	process.exit(1);
});

process.exitCode = await main();
