/**
 * Reads TOML. Dates stay as they are written: the parser turns 30 February into 2 March and
 * refuses `2013-7-13`. Throws a sentence's end when it is no valid TOML.
 */
export async function readToml(head: string): Promise<unknown> {
	const {parse, TomlError} = await import('smol-toml');
	try {
		return parse(head.replace(date, '$1"$2"'));
	} catch (error) {
		throw new Error(error instanceof TomlError ? `line ${error.line}` : String(error));
	}
}

const date =
	/^([ \t]*[\w.-]+[ \t]*=[ \t]*)(\d{4}-\d{1,2}-\d{1,2}(?:[Tt ][\d:.]+)?(?:[Zz]|[+-][\d:]+)?)(?=[ \t]*(?:#|$))/gm;
