/**
 * Writes every character outside Latin-1 as an escape, which esbuild does in plain strings alone. One
 * such character makes V8 hold all of a file in two bytes a character and take nearly twice as long
 * to compile it. An escape means the same in strings, templates and regular expressions, but not in
 * the raw text of a template: a file with such a text stays as it is.
 */
export function escapeNonLatin1(text: string): string {
	if (/\.raw`[^`]*[^\x00-\xff]/.test(text)) return text;
	return text.replaceAll(
		/[^\x00-\xff]/g,
		unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
