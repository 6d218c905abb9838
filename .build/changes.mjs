import {readFileSync} from 'node:fs';

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
		// Creating \p{RGI_Emoji} costs 14 to 26 ms. A cluster that is one is two cells wide, which the
		// lines after this one find too, unless its first code point is narrow by itself: those are told
		// by their shape (UTS #51, ED-20, ED-23 and ED-13) and flags by a list of 258.
		file: /node_modules\/string-width\/index\.js$/,
		from: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
		to: () => `const narrowByItself =
			/^(?:(?![\\d#*\\p{Emoji_Presentation}])\\p{Emoji}\\uFE0F|[\\d#*]\\uFE0F\\u20E3|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier})$/u;
			const flag = /^\\p{RI}{2}$/u;
			let known;
			const rgiEmojiRegex = {test: segment => narrowByItself.test(segment) || (flag.test(segment) &&
				(known ??= new RegExp('^\\\\p{RGI_Emoji_Flag_Sequence}$', 'v')).test(segment))};`,
	},
	{
		// Every word of prose with a curly quote in it took the slow way, cluster by cluster. These
		// characters are single clusters, one cell wide where ambiguous ones are narrow.
		file: /node_modules\/string-width\/index\.js$/,
		from: 'if (/^[\\u0020-\\u007E]*$/.test(string)) {',
		to: () => `if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow &&
			/^[\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u024F\\u2010-\\u2027\\u2030-\\u203B]*$/.test(string))) {`,
	},
	{
		// Ink takes every character of a frame apart, and puts it together again: most of the time of a
		// turned page. Where the texts of a row fit and stand side by side, the row is these texts with
		// spaces between them. Ours close all that they open, so no style goes on in the next one; a
		// character that is not to be seen, which Ink leaves out, takes the long way.
		file: /node_modules\/ink\/build\/output\.js$/,
		from: '    get() {\n',
		to: () => `    getWholeRows() {
        const rows = Array.from({length: this.height}, () => '');
        const ends = rows.map(() => 0);
        for (const {type, clip, x, y, text, transformers} of this.operations) {
            if (type === 'clip' && (clip.x1 > 0 || clip.x2 < this.width || clip.y1 > 0 || clip.y2 < this.height)) return undefined;
            if (type !== 'write') continue;
            const lines = text.split('\\n');
            const fits = y >= 0 && y + lines.length <= this.height;
            if (!fits || /\\p{Default_Ignorable_Code_Point}/u.test(text)) return undefined;
            for (const [index, line] of lines.entries()) {
                if (line === '') continue;
                const row = y + index;
                const end = x + this.caches.getStringWidth(line);
                if (x < ends[row] || end === x || end > this.width) return undefined;
                rows[row] += ' '.repeat(x - ends[row]) + transformers.reduce((drawn, transform) => transform(drawn, index), line);
                ends[row] = end;
            }
        }
        return {output: rows.map(row => row.trimEnd()).join('\\n'), height: this.height};
    }
    get() {
        const whole = this.getWholeRows();
        if (whole) return whole;
`,
	},
	{
		// Ink asks it for the size of a terminal that knows none, and it would run tput and resize.
		file: /node_modules\/terminal-size\/index\.js$/,
		from: "import {execFileSync} from 'node:child_process';",
		to: "const execFileSync = () => { throw new Error('dogear runs no programs'); };",
	},
	{
		// conf is loaded at the first write, synchronously; `require` is what esbuild bundles so.
		file: /src\/disk\/storage\/conf-file\.ts$/,
		from: "createRequire(import.meta.url)('conf')",
		to: "require('conf')",
	},
];

/** The plugin that makes some of them; it fails when one that is needed no longer fits. */
function make(some, needed = some) {
	return {
		name: 'change',
		setup({onEnd, onLoad}) {
			const missing = new Set(needed);
			onEnd(() => {
				if (missing.size === 0) return;
				throw new Error(
					`No longer to be changed so: ${[...missing].map(({file}) => file).join(', ')}`,
				);
			});
			onLoad({filter: /[\\/](?:node_modules|src)[\\/]/}, ({path}) => {
				const here = some.filter(({file}) => file.test(path));
				if (here.length === 0) return undefined;
				const contents = here.reduce(
					(text, each) => {
						const changed = text.replace(each.from, each.to);
						if (changed !== text) missing.delete(each);
						return changed;
					},
					readFileSync(path, 'utf8'),
				);
				return {contents, loader: path.endsWith('.ts') ? 'ts' : 'js'};
			});
		},
	};
}

/** The plugin for the program. */
export const change = make(changes);
/** The plugin for parts of it, in which not all of these libraries are. */
export const changeSome = make(changes, []);
/** The plugin that changes one file of a library alone, so that a test can compare. */
export const changeOnly = path => make(changes.filter(({file}) => file.test(path)));

/** conf checks its store by a schema when it is given one; dogear judges its stores itself. */
export const leaveOut = {
	name: 'leave-out',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^ajv(?:-formats)?(?:\/|$)/}, () => ({path: 'unused', namespace: 'unused'}));
		onLoad({filter: /./, namespace: 'unused'}, () => ({
			contents: 'export class Ajv2020 {}; export default () => {};',
		}));
	},
};
