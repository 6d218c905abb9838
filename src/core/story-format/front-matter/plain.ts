/**
 * Reads the plainest YAML, which is what nearly every story has: `key: words`, `key: "words"`,
 * `key: [a, b]`, and below a key items `- a` or a text after `>` or `|`. Undefined at anything else,
 * which is left to the YAML parser; what it accepts it reads as that one does (a test holds it), in
 * a fraction of the time and without loading it.
 */
export function readPlainYaml(head: string): Record<string, unknown> | undefined {
	if (unusual.test(head)) return undefined;
	const entries: Array<[string, unknown]> = [];
	entry.lastIndex = 0;
	do {
		const [, key, value = '', rest = ''] = entry.exec(head) ?? [];
		if (key === undefined || nulls.has(key)) return undefined;
		const below = rest.replace(/\n+$/, '');
		const read = below === '' ? readValue(value) : readBelow(value, below.split('\n'));
		if (read === undefined) return undefined;
		entries.push([key, read]);
	} while (entry.lastIndex < head.length);

	return Object.fromEntries(entries);
}

/** Control characters, tabs and rare line ends: each parser has its own mind about them. */
const unusual = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffef]/;
/** A key, what follows in its line, and the lines up to the next key. */
const entry =
	/([A-Za-z_][\w-]*):(?: +(\S(?:.*[^ \n])?))? *(?:\n|$)((?:(?![A-Za-z_]).*\n|(?![A-Za-z_]).+$)*)/y;
const nulls: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

function readValue(text: string): unknown {
	if (text === '' || nulls.has(text)) return null;
	return readScalar(text, isPlain) ?? readList(text);
}

/** Whether these are words that begin with a letter or digit and hold no `: ` and no ` #`. */
function isPlain(text: string): boolean {
	if (text.includes(': ') || text.endsWith(':') || text.includes(' #')) return false;
	return /^[A-Za-z0-9]/.test(text) || /^[\p{L}\p{N}(“‘«„¿¡…]/u.test(text);
}

/** The same in a list, where brackets and commas have a meaning. */
function isPlainItem(text: string): boolean {
	return /^[\p{L}\p{N}][^:#,[\]{}"'&*!|>%@`]*$/u.test(text);
}

function readScalar(text: string, isPlain: (text: string) => boolean): string | undefined {
	if (isPlain(text) && !nulls.has(text)) return text;
	return /^"([^"\\]*)"$/.exec(text)?.[1] ?? /^'([^']*)'$/.exec(text)?.[1];
}

function readList(text: string): readonly string[] | undefined {
	const inside = /^\[ *(.*)\]$/.exec(text)?.[1];
	if (inside === undefined) return undefined;
	return inside === '' ? [] : readAll(inside.split(','), isPlainItem);
}

/** What stands below a key, all with the same indent: items, or the lines of a text. */
function readBelow(value: string, lines: readonly string[]): unknown {
	const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
	if (value !== '') return readBlock(value, indent, lines);
	const mark = `${indent}- `;
	if (!lines.every(line => line.startsWith(mark))) return undefined;
	return readAll(
		lines.map(line => line.slice(mark.length)),
		isPlain,
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

function readAll(
	texts: readonly string[],
	isPlain: (text: string) => boolean,
): readonly string[] | undefined {
	const values: string[] = [];
	for (const text of texts) {
		const value = readScalar(text.replace(/^ +| +$/g, ''), isPlain);
		if (value === undefined) return undefined;
		values.push(value);
	}

	return values;
}
