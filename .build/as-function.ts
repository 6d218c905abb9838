/** The last statement of a bundled module, as esbuild writes it when it minifies. */
const exported = /export\{([\w$]+) as ([\w$]+)\};\s*$/;
/** What is loaded later from another file. */
const dynamicImport = /\bimport\("/g;

/**
 * Makes a bundled module that exports one name a function that gives what it exports, to be compiled
 * as a script: V8 gives away the code of scripts after they have run. What a script cannot have are its
 * parameters: `require` and `load` in place of both kinds of import, `moduleUrl` in place of
 * `import.meta.url`. `count` is how many times it says import(); throws when it was not understood.
 */
export function asFunction(text: string, count: number): string {
	let changed = 0;
	const body = text
		.replace(exported, (_, local, name) => `return{${name}:${local}};`)
		.replace(dynamicImport, () => {
			changed++;
			return 'load("';
		});
	if (exported.test(text) && changed === count)
		return `(function(require,load,moduleUrl){${body}\n})`;
	throw new Error(`${changed} of ${count} import() were understood, or not the export.`);
}
