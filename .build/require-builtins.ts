/** `import` of one of Node's own modules, as esbuild writes it when it minifies. */
const statement =
	/\bimport(?:([\w$]+),?)?(?:\s+([\w$]+),?)?(?:\*as ([\w$]+) ?|\{([^}]*)\})?\s?from"((?:node:)?[a-z_/0-9]+)";/g;

/** The statement of a module that is loaded at its first use; its names are of functions and classes. */
function requireLater(module: string, whole: string | undefined, named: string): string {
	const all = `const ${whole}=new Proxy({},{get:(_,name)=>require("${module}")[name]});`;
	const parts = [...named.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(
		([, name, local = name]) =>
			`const ${local}=function(...a){const f=require("${module}").${name};return new.target?new f(...a):f(...a)};`,
	);
	return (whole ? all : '') + parts.join('');
}

/**
 * Makes a bundled file load Node's own modules by `require`. `import` reads every getter of a module
 * for its namespace, and those of node:process open all three standard streams (8 to 12 ms).
 * `count` is how many such imports the file has; throws when another number was understood. The modules
 * in `late` are loaded when they are first used.
 */
export function requireBuiltins(text: string, count: number, late: readonly string[] = []): string {
	let changed = 0;
	const changedText = text.replace(statement, (_, glued, first, all, named, name) => {
		changed++;
		const whole: string | undefined = glued || first || all;
		if (late.includes(name)) return requireLater(name, whole, named ?? '');
		const ask = `require("${name}")`;
		const parts = named && `{${named.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2')}}`;
		if (whole && parts) return `const ${whole}=${ask},${parts}=${whole};`;
		return `const ${whole ?? parts}=${ask};`;
	});
	if (changed !== count) throw new Error(`${changed} of ${count} imports were understood.`);
	return changedText;
}
