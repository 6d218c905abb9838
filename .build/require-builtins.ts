/** `import` of one of Node's own modules, as esbuild writes it when it minifies. */
const statement =
	/\bimport(?:([\w$]+),?)?(?:\s+([\w$]+),?)?(?:\*as ([\w$]+) ?|\{([^}]*)\})?\s?from"((?:node:)?[a-z_/0-9]+)";/g;

/**
 * Makes a bundled file load Node's own modules by `require`. `import` reads every getter of a module
 * for its namespace, and those of node:process open all three standard streams (8 to 12 ms).
 * `count` is how many such imports the file has; throws when another number was understood.
 */
export function requireBuiltins(text: string, count: number): string {
	let changed = 0;
	const changedText = text.replace(statement, (_, glued, first, all, named, name) => {
		changed++;
		const ask = `require("${name}")`;
		const whole: string | undefined = glued || first || all;
		const parts = named && `{${named.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2')}}`;
		if (whole && parts) return `const ${whole}=${ask},${parts}=${whole};`;
		return `const ${whole ?? parts}=${ask};`;
	});
	if (changed !== count) throw new Error(`${changed} of ${count} imports were understood.`);
	return changedText;
}
