import {isOrnament} from '../core/document/ornament.ts';

/** What begins a line and would be read as a heading, a list, a quote, a rule, code or a table. */
const lineStarts: ReadonlyArray<readonly [RegExp, string]> = [
	[/^(#{1,6})(?=\s|$)/, '\\$1'],
	[/^(>)/, '\\$1'],
	[/^([-+*])(?=\s|$)/, '\\$1'],
	[/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
	[/^([:|])(?=\s)/, '\\$1'],
	[/^(={2,}\s*$)/, '\\$1'],
	[/^(\+{3,}\s*$)/, '\\$1'],
];

/** What inside a line would be read as markup; `*` and `_` are left: people mean them. */
const inside: ReadonlyArray<readonly [RegExp, string]> = [
	[/\\(?=[!-/:-@[-`{-~])/g, '\\\\'],
	[/`/g, '\\`'],
	[/<(?=[a-z/!?])/gi, '\\<'],
	[/&(?=#?\w+;)/g, '\\&'],
	[/\[(?=\^|\[)/g, '\\['],
	[/\](?=[([:])/g, '\\]'],
	[/~/g, '\\~'],
	[/%%/g, '\\%%'],
	[/\$(?=\$)/g, '\\$'],
	[/\{(?=[{%])/g, '\\{'],
];

/**
 * A line of plain text as Markdown that says the same. Scene breaks become `* * *`, whatever they
 * were typed as, when Markdown would read their own form as something else.
 */
export function escapeMarkdown(line: string): string {
	if (isOrnament(line)) return /^(?:[-–—=_~+*\s]+|#+)$/u.test(line) ? '* * *' : escapeStart(line);
	return escapeStart(replaceAll(line, inside));
}

/** What begins a line, escaped where Markdown would read it as something else. */
export function escapeStart(line: string): string {
	return replaceAll(line, lineStarts);
}

/** The marks that people do not mean when they write HTML. */
const marks: ReadonlyArray<readonly [RegExp, string]> = [
	[/\\/g, '\\\\'],
	[/[*`[\]~]/g, '\\$&'],
	[/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
	[/<(?=[a-z/!?])/gi, '\\<'],
	[/&(?=#?\w+;)/g, '\\&'],
	[/%%/g, '\\%%'],
	[/\$(?=\$)/g, '\\$'],
	[/\{(?=[{%])/g, '\\{'],
	[/==/g, '\\=='],
];

/** Words that are no Markdown at all, so that they say the same in it; not for the start of a line. */
export function escapeWords(words: string): string {
	return /[*`[\]~_<&%${=\\]/.test(words) ? replaceAll(words, marks) : words;
}

function replaceAll(line: string, replacements: ReadonlyArray<readonly [RegExp, string]>): string {
	let escaped = line;
	for (const [pattern, by] of replacements) escaped = escaped.replace(pattern, by);
	return escaped;
}
