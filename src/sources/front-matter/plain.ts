/**
 * Reads the plainest YAML, which is what nearly every story has: `key: words`, `key: "words"`,
 * `key: [a, b]`, and below a key items `- a` or a text after `>` or `|`. Undefined at anything else,
 * which is left to the YAML parser; what it accepts it reads as that one does (a test holds it), in
 * a fraction of the time and without loading it.
 */
export function readPlainYaml(head: string): Record<string, unknown> | undefined {
	if (unusual.test(head)) return undefined;
	const entries: Array<[string, unknown]> = [];
	for (const entry of head.split(/\n(?=[A-Za-z_])/)) {
		const [first = '', ...below] = entry.replace(/\n+$/, '').split('\n');
		const pair = /^([A-Za-z_][\w-]*):(?: +(\S.*?))? *$/.exec(first);
		if (!pair?.[1] || isNull(pair[1])) return undefined;
		const value = below.length > 0 ? readBelow(pair[2], below) : readValue(pair[2] ?? 'null');
		if (value === undefined) return undefined;
		entries.push([pair[1], value]);
	}

	return Object.fromEntries(entries);
}

/** Control characters, tabs and rare line ends: each parser has its own mind about them. */
const unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffef]/;

function isNull(text: string): boolean {
	return /^(?:~|null|Null|NULL)$/.test(text);
}

function readValue(text: string): unknown {
	if (isNull(text)) return null;
	return readScalar(text, plainScalar) ?? readList(text);
}

/** Words that begin with a letter or digit and hold no `: ` and no ` #`. */
const plainScalar = /^[\p{L}\p{N}(“‘«„¿¡…](?:[^:#]|:(?=[^ ])|(?<! )#)*$/u;
/** The same in a list, where brackets and commas have a meaning. */
const plainItem = /^[\p{L}\p{N}][^:#,[\]{}"'&*!|>%@`]*$/u;

function readScalar(text: string, plain: RegExp): string | undefined {
	if (plain.test(text) && !isNull(text)) return text;
	return /^"([^"\\]*)"$/.exec(text)?.[1] ?? /^'([^']*)'$/.exec(text)?.[1];
}

function readList(text: string): readonly string[] | undefined {
	const inside = /^\[ *(.*)\]$/.exec(text)?.[1];
	if (inside === undefined) return undefined;
	return inside === '' ? [] : readAll(inside.split(','), plainItem);
}

/** What stands below a key, all with the same indent: items, or the lines of a text. */
function readBelow(value: string | undefined, lines: readonly string[]): unknown {
	const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
	if (value !== undefined) return readBlock(value, indent, lines);
	const mark = `${indent}- `;
	if (!lines.every(line => line.startsWith(mark))) return undefined;
	return readAll(
		lines.map(line => line.slice(mark.length)),
		plainScalar,
	);
}

/** `>` joins lines with spaces, `|` keeps them; `-` leaves out the last line end. */
function readBlock(mark: string, indent: string, lines: readonly string[]): string | undefined {
	const isEven = lines.every(
		line => line.startsWith(indent) && /^[^ ]/.test(line.slice(indent.length)),
	);
	if (!/^[>|]-?$/.test(mark) || indent === '' || !isEven) return undefined;
	const text = lines.map(line => line.slice(indent.length)).join(mark.startsWith('>') ? ' ' : '\n');
	return mark.endsWith('-') ? text : `${text}\n`;
}

function readAll(texts: readonly string[], plain: RegExp): readonly string[] | undefined {
	const values: string[] = [];
	for (const text of texts) {
		const value = readScalar(text.replaceAll(/^ +| +$/g, ''), plain);
		if (value === undefined) return undefined;
		values.push(value);
	}

	return values;
}
