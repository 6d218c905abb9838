// Makes dist/ from src/: everything bundled, so that starting reads one file and no node_modules;
// a chunk for every part that is loaded with import(); the licences of all that is bundled.
import {chmodSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {build} from 'esbuild';
import {licencesOf} from './licences.mjs';

/** Changes to libraries: each says what it costs at the start and why the change is right. */
const changes = [
	{
		// Emscripten reads the WebAssembly through fetch('data:…'), which boots all of undici (about
		// 35 ms). Making the instance ourselves is the way that Emscripten itself provides.
		file: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
		from: /H="data:application\/octet-stream;base64,([^"]+)";/,
		to: (_, base64) => `H="";h.instantiateWasm=(imports,receive)=>{
			const module=new WebAssembly.Module(Buffer.from("${base64}","base64"));
			const instance=new WebAssembly.Instance(module,imports);
			receive(instance);
			return instance.exports;
		};`,
	},
	{
		// Creating this expression costs 14 to 26 ms. Now it is made for the first cluster that may be
		// one: every RGI emoji (UTS #51, ED-27) is one code point with emoji presentation, or begins
		// with a code point that is an emoji and goes on (U+FE0F, keycap, modifier, flag, tag, joiner).
		file: /node_modules\/string-width\/index\.js$/,
		from: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
		to: () => `const maybeEmoji = /^(?:\\p{Emoji_Presentation}|\\p{Emoji}[^])/u;
			let rgiEmoji;
			const rgiEmojiRegex = {test: segment => maybeEmoji.test(segment) &&
				(rgiEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(segment)};`,
	},
	{
		// conf is loaded at the first write, synchronously; `require` is what esbuild bundles so.
		file: /src\/progress\/conf-file\.ts$/,
		from: "createRequire(import.meta.url)('conf')",
		to: "require('conf')",
	},
];

/** conf checks its store by a schema when it is given one; dogear judges its stores itself. */
const unused = /^ajv(?:-formats)?(?:\/|$)/;

const change = {
	name: 'change',
	setup({onEnd, onLoad, onResolve}) {
		const missing = new Set(changes.map(({file}) => file));
		onEnd(() => {
			if (missing.size > 0)
				throw new Error(`No longer to be changed so: ${[...missing].join(', ')}`);
		});
		for (const {file, from, to} of changes) {
			onLoad({filter: file}, ({path}) => {
				const text = readFileSync(path, 'utf8');
				const contents = text.replace(from, to);
				if (contents !== text) missing.delete(file);
				return {contents, loader: path.endsWith('.ts') ? 'ts' : 'js'};
			});
		}

		onResolve({filter: unused}, () => ({path: 'unused', namespace: 'unused'}));
		onLoad({filter: /./, namespace: 'unused'}, () => ({
			contents: 'export class Ajv2020 {}; export default () => {};',
		}));
	},
};

/**
 * Node's own modules, asked for directly: `import` reads every getter of the module for its
 * namespace, and those of node:process open all three standard streams (8 to 12 ms).
 */
const builtin = {
	name: 'builtin',
	setup({onLoad, onResolve}) {
		const name = new RegExp(`^(?:node:.*|${builtinModules.join('|')})$`);
		onResolve({filter: name}, ({path}) => ({path, namespace: 'builtin'}));
		onLoad({filter: /./, namespace: 'builtin'}, ({path}) => ({
			contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
		}));
	},
};

/**
 * CommonJS packages that are loaded with import(): a chunk of such a package exports only `default`,
 * so that `const {parseDocument} = await import('yaml')` would be undefined in the bundle alone.
 * They go through a module that names each export as Node names them.
 */
const lazyCommonJs = {
	name: 'lazy-common-js',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^[@a-z][^:]*$/}, ({kind, path, resolveDir, pluginData}) =>
			kind === 'dynamic-import' && pluginData !== 'named' && !resolveDir.includes('node_modules')
				? {path, namespace: 'lazy', pluginData: resolveDir}
				: undefined,
		);
		onLoad({filter: /./, namespace: 'lazy'}, async ({path, pluginData: resolveDir}) => {
			const names = Object.keys(await import(path)).filter(name =>
				/^(?!default$)[A-Za-z_$][\w$]*$/.test(name),
			);
			const lines = names.map(name => `export const ${name} = all[${JSON.stringify(name)}];`);
			return {
				contents: `import * as all from '${path}';\n${lines.join('\n')}\nexport default all.default;`,
				resolveDir,
			};
		});
	},
};

rmSync('dist', {recursive: true, force: true});

const {metafile} = await build({
	entryPoints: ['src/main.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	minify: true,
	legalComments: 'none',
	metafile: true,
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	// Ink loads it when DEV is set, and it is never set.
	external: ['react-devtools-core'],
	banner: {
		// CommonJS packages ask for Node's own modules with `require`.
		js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
	},
	plugins: [lazyCommonJs, change, builtin],
	logLevel: 'warning',
});

writeFileSync('dist/LICENCES.txt', licencesOf(Object.keys(metafile.inputs)));
writeFileSync('dist/main.js', `#!/usr/bin/env node\n${readFileSync('dist/main.js', 'utf8')}`);
chmodSync('dist/main.js', 0o755);
if (process.argv.includes('--metafile')) {
	writeFileSync('dist/metafile.json', JSON.stringify(metafile));
}
