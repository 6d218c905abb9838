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

/** What the launcher loads with import(), and has inside. */
const inLauncher = ['src/app/command-line/read.ts', 'src/core/version.ts'];

/** What the program loads with import(), and has inside: what reading, listing and printing need. */
const inProgram = [
	'src/app/commands/list.ts',
	'src/app/commands/places.ts',
	'src/app/commands/print.ts',
	'src/app/commands/read.ts',
	'src/app/session/resolve-start.ts',
	'src/app/session/run-session.ts',
];

/** What runs in a thread of its own: these files are named where the threads are started. */
const threads = {
	'read-files-thread': 'src/app/threads/read-files-thread.ts',
	'index-words-thread': 'src/app/threads/index-words-thread.ts',
	'update-sites-thread': 'src/app/threads/update-sites-thread.ts',
};

/**
 * Builds all files of dist/ in memory, in turn: what a build leaves to load later is what the next
 * ones make.
 */
export async function buildAll(): Promise<Array<BuildResult<typeof common>>> {
	const programs = new Map<string, string>();
	const parts = new Map<string, string>();
	const launcher = await build({
		...common,
		entryPoints: ['src/main.ts'],
		banner: {js: banners.launcher},
		plugins: [loadLater(inLauncher, programs)],
	});
	const program = await build({
		...common,
		entryPoints: Object.fromEntries(programs),
		banner: {js: banners.rest},
		plugins: [putPatches, loadLater(inProgram, parts)],
	});
	const workers = await build({
		...common,
		entryPoints: threads,
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
	return [launcher, program, workers, rest];
}
