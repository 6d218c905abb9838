/** `import` of one of Node's own modules, as esbuild writes it when it minifies. */
const statement =
	/\bimport(?:([\w$]+),?)?(?:\s+([\w$]+),?)?(?:\*as ([\w$]+) ?|\{([^}]*)\})?\s?from"((?:node:)?[a-z_/0-9]+)";/g;

/** What takes milliseconds to load, and is asked for as a whole by parts that never use it: conf's keys. */
const late = ['node:crypto'];

function askLater(name: string): string {
	return `new Proxy({},{get:(_,name)=>require("${name}")[name]})`;
}

/**
 * Makes a bundled file load Node's own modules by `require`. `import` reads every getter of a module
 * for its namespace, and those of node:process open all three standard streams (8 to 12 ms).
 * `count` is how many such imports the file has; throws when another number was understood.
 */
export function requireBuiltins(text: string, count: number): string {
	let changed = 0;
	const changedText = text.replace(statement, (_, glued, first, all, named, name) => {
		changed++;
		const whole: string | undefined = glued || first || all;
		const ask = late.includes(name) && !named ? askLater(name) : `require("${name}")`;
		const parts = named && `{${named.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2')}}`;
		if (whole && parts) return `const ${whole}=${ask},${parts}=${whole};`;
		return `const ${whole ?? parts}=${ask};`;
	});
	if (changed !== count) throw new Error(`${changed} of ${count} imports were understood.`);
	return changedText;
}
