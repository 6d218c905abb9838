// Makes dist/ from src/: everything bundled, so that starting reads one file and no node_modules;
// a chunk for every part that is loaded with import(); the licences of all that is bundled.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {relative} from 'node:path';
import {build} from 'esbuild';
import {askDirectly} from './ask-directly.mjs';
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

/** esbuild gives import() of a CommonJS package a default alone; Node gives it its names too. */
const named = {
	name: 'named',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^[\w@]/}, async ({kind, path, resolveDir}) => {
			if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined;
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
		'const require=process.getBuiltinModule??(await import("node:module")).createRequire(import.meta.url);',
	rest: 'const require=process.getBuiltinModule;',
};

/** What the launcher loads later is bundled by itself, so that the launcher is one small file. */
const later = [];
const loadLater = {
	name: 'load-later',
	setup({onResolve}) {
		onResolve({filter: /\.ts$/}, ({kind, path}) => {
			if (kind !== 'dynamic-import') return undefined;
			later.push(`src/${path}`);
			return {path: path.replace(/\.ts$/, '.js'), external: true};
		});
	},
};

const launcher = await build({
	...common,
	entryPoints: ['src/main.ts'],
	banner: {js: banners.launcher},
	plugins: [loadLater],
});
const rest = await build({
	...common,
	entryPoints: [...new Set(later)],
	splitting: true,
	banner: {js: banners.rest},
	plugins: [change, named],
});

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
for (const {metafile, outputFiles} of [launcher, rest]) {
	for (const {path, text} of outputFiles) {
		const {imports} = metafile.outputs[relative('.', path)];
		const own = imports.filter(each => each.external && isBuiltin(each.path));
		const asked = own.filter(each => each.kind === 'import-statement').length;
		writeFileSync(path, askDirectly(text, asked));
	}
}

writeFileSync('dist/main.js', `#!/usr/bin/env node\n${readFileSync('dist/main.js', 'utf8')}`);
chmodSync('dist/main.js', 0o755);
writeFileSync('dist/LICENCES.txt', licencesOf(Object.keys(rest.metafile.inputs)));
