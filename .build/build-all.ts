import {type BuildOptions, type BuildResult, build} from 'esbuild';
import {digestSources} from './build-id.ts';
import {loadLater} from './load-later.ts';
import {namedExports} from './named-exports.ts';
import {putPatches} from './patches/plugin.ts';

/** What every file of the bundle is made with. */
const common = {
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	minify: true,
	legalComments: 'none',
	metafile: true,
	write: false,
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		DOGEAR_BUILD: JSON.stringify(digestSources()),
	},
	// Ink loads it when DEV is set, and it is never set.
	external: ['react-devtools-core'],
	logLevel: 'warning',
} as const satisfies BuildOptions;

/** How a file asks for Node's own modules: see require-builtins.ts; CommonJS packages ask so too. */
const banners = {
	// A Node so old that it has no such function is to be told so in a sentence.
	launcher:
		'const require=globalThis.process.getBuiltinModule??(await import("node:module")).createRequire(import.meta.url);',
	rest: 'const require=globalThis.process.getBuiltinModule;',
};

/** The program: a script (as-function.ts), which is told what a module asks `import.meta` for. */
export const programFile = 'dist/program.js';
/** What takes milliseconds to load, and neither it nor the launcher uses before there is a page. */
export const loadedLate = [
	'node:crypto',
	'node:fs/promises',
	'node:vm',
	'node:worker_threads',
	'node:zlib',
];
const program = {
	entryPoints: {program: 'src/app/run-command.ts'},
	define: {...common.define, 'import.meta.url': 'moduleUrl', 'import.meta.resolve': 'undefined'},
};

/** What the launcher loads with import(), and has inside. */
const inLauncher = ['src/app/command-line/read.ts', 'src/core/version.ts'];

/**
 * What the program loads with import(), and has inside: what reading, listing and printing need, and
 * the patterns by which most stories are hyphenated.
 */
const inProgram = [
	'hyphen/patterns/en-us.js',
	'src/app/commands/list.ts',
	'src/app/commands/places.ts',
	'src/app/commands/print.ts',
	'src/app/commands/read.ts',
	'src/app/session/begin-session.ts',
	'src/app/session/resolve-start.ts',
	'src/app/session/run-session.ts',
	'src/app/startup/set-first-page.ts',
];

/** What runs in a thread of its own: these files are named where the threads are started. */
const threads = {
	'read-files-thread': 'src/app/threads/read-files-thread.ts',
	'read-book-thread': 'src/app/threads/read-book-thread.ts',
	'shelf-thread': 'src/app/threads/shelf-thread.ts',
	'update-sites-thread': 'src/app/threads/update-sites-thread.ts',
};

/**
 * Builds all files of dist/ in memory, in turn: what a build leaves to load later is what the next
 * ones make.
 */
export async function buildAll(): Promise<Array<BuildResult<typeof common>>> {
	const beside = new Map<string, string>();
	const parts = new Map<string, string>();
	const launcher = await build({
		...common,
		entryPoints: ['src/main.ts'],
		banner: {js: banners.launcher},
		plugins: [loadLater(inLauncher, beside)],
	});
	const programs = await build({
		...common,
		...program,
		plugins: [putPatches, loadLater(inProgram, parts)],
	});
	const others = await build({
		...common,
		entryPoints: {...threads, ...Object.fromEntries(beside)},
		banner: {js: banners.rest},
		plugins: [putPatches, loadLater([], parts)],
	});
	const rest = await build({
		...common,
		entryPoints: Object.fromEntries(parts),
		splitting: true,
		banner: {js: banners.rest},
		plugins: [putPatches, namedExports],
	});
	return [launcher, programs, others, rest];
}
