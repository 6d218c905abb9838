// Makes dist/ from src/: everything bundled, so that starting reads one file and no node_modules;
// a chunk for every part that is loaded with import(); the licences of all that is bundled.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {relative} from 'node:path';
import {type BuildOptions, type BuildResult, build} from 'esbuild';
import {escapeNonLatin1} from './escape-non-latin-1.ts';
import {licencesOf} from './licences.ts';
import {loadLater} from './load-later.ts';
import {namedExports} from './named-exports.ts';
import {checkPatches, putPatches} from './patches/plugin.ts';
import {requireBuiltins} from './require-builtins.ts';

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
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
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
const inLauncher = ['src/app/command-line.ts', 'src/core/version.ts'];

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
	'helper-thread': 'src/disk/workers/helper-thread.ts',
	'words-thread': 'src/disk/workers/words-thread.ts',
};

/** What is made, in turn: what a build leaves to load later is what the next ones make. */
async function buildAll(): Promise<Array<BuildResult<typeof common>>> {
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

const builds = await buildAll();
const read = builds.flatMap(({metafile}) => Object.keys(metafile.inputs));
checkPatches(read);

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
for (const {metafile, outputFiles} of builds) {
	for (const {path, text} of outputFiles) {
		const imports = metafile.outputs[relative('.', path)]?.imports ?? [];
		const builtins = imports.filter(
			({external, kind, path}) => external && isBuiltin(path) && kind === 'import-statement',
		);
		writeFileSync(path, escapeNonLatin1(requireBuiltins(text, builtins.length)));
	}
}

writeFileSync('dist/main.js', `#!/usr/bin/env node\n${readFileSync('dist/main.js', 'utf8')}`);
chmodSync('dist/main.js', 0o755);
writeFileSync('dist/LICENCES.txt', licencesOf(read));
