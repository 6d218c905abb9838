// Makes dist/ from src/: everything bundled, so that starting reads one file and no node_modules;
// a chunk for every part that is loaded with import(); the licences of all that is bundled.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {askDirectly} from './ask-directly.mjs';
import {change, changeSome, leaveOut} from './changes.mjs';
import {inLatin} from './in-latin.mjs';
import {licencesOf} from './licences.mjs';

/** esbuild gives import() of a CommonJS package a default alone; Node gives it its names too. */
const named = {
	name: 'named',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^[\w@]/}, async ({kind, path, resolveDir}) => {
			const isAsked = kind === 'dynamic-import' || kind === 'entry-point';
			if (!isAsked || isBuiltin(path)) return undefined;
			const names = Object.keys(await import(path));
			if (!names.includes('module.exports')) return undefined;
			return {path, namespace: 'named', pluginData: {names, resolveDir}};
		});
		onLoad({filter: /./, namespace: 'named'}, ({path, pluginData: {names, resolveDir}}) => {
			const others = names.filter(name => !['default', 'module.exports'].includes(name));
			const contents = `import whole from ${JSON.stringify(path)};
				export default whole;
				export const {${others.join(', ')}} = whole;`;
			return {contents, resolveDir};
		});
	},
};

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
};

/** How a file asks for Node's own modules: see ask-directly.mjs; CommonJS packages ask so too. */
const banners = {
	// A Node so old that it has no such function is to be told so in a sentence.
	launcher:
		'const require=globalThis.process.getBuiltinModule??(await import("node:module")).createRequire(import.meta.url);',
	rest: 'const require=globalThis.process.getBuiltinModule;',
};

/** The parts of the program that are files of their own, by the name of the file. */
const parts = new Map();

/**
 * Leaves what import() loads to another build; what is given stays in the file, where it is still
 * evaluated only when it is asked for. Fewer files start sooner: each costs about half a millisecond.
 */
function loadLater(isInside, into) {
	return {
		name: 'load-later',
		setup({onResolve}) {
			onResolve({filter: /./}, ({kind, path, resolveDir}) => {
				if (kind !== 'dynamic-import' || isBuiltin(path) || isInside(path)) return undefined;
				const isOwn = path.startsWith('.');
				const name = path
					.replace(/^[./]+/, '')
					.replace(/\.[jt]s$/, '')
					.replaceAll('/', '-');
				into.set(name, isOwn ? join(resolveDir, path) : path);
				return {path: `./${name}.js`, external: true};
			});
		},
	};
}

/** What runs in a thread of its own: these files are named where the threads are started. */
const threads = {
	'helper-thread': 'src/disk/workers/helper-thread.ts',
	'words-thread': 'src/disk/workers/words-thread.ts',
};

const programs = new Map();
const launcher = await build({
	...common,
	entryPoints: ['src/main.ts'],
	banner: {js: banners.launcher},
	plugins: [loadLater(path => path !== './app/run-command.ts', programs)],
});
const program = await build({
	...common,
	entryPoints: Object.fromEntries(programs),
	banner: {js: banners.rest},
	plugins: [
		change,
		leaveOut,
		loadLater(
			path => /\/(?:resolve-start|list|places|print|read|run-session)\.ts$/.test(path),
			parts,
		),
	],
});
const workers = await build({
	...common,
	entryPoints: threads,
	banner: {js: banners.rest},
	plugins: [changeSome, leaveOut, loadLater(() => false, parts)],
});
const rest = await build({
	...common,
	entryPoints: Object.fromEntries(parts),
	splitting: true,
	banner: {js: banners.rest},
	plugins: [changeSome, leaveOut, named],
});
const builds = [launcher, program, workers, rest];

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
for (const {metafile, outputFiles} of builds) {
	for (const {path, text} of outputFiles) {
		const {imports} = metafile.outputs[relative('.', path)];
		const own = imports.filter(each => each.external && isBuiltin(each.path));
		const asked = own.filter(each => each.kind === 'import-statement').length;
		writeFileSync(path, inLatin(askDirectly(text, asked)));
	}
}

writeFileSync('dist/main.js', `#!/usr/bin/env node\n${readFileSync('dist/main.js', 'utf8')}`);
chmodSync('dist/main.js', 0o755);
writeFileSync(
	'dist/LICENCES.txt',
	licencesOf(builds.flatMap(({metafile}) => Object.keys(metafile.inputs))),
);
