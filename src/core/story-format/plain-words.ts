import {decodeEntities} from '../document/entities.ts';
import type {SafeText} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';

/** What is taken out of Markdown, and what stays of it; each bounded, so that time stays linear. */
const marks: ReadonlyArray<readonly [RegExp, string]> = [
	[/<!--.{0,2000}?(?:-->|$)/gs, ' '],
	[/%%.{0,500}?%%/gs, ' '],
	[/\{[{%].{0,300}?[%}]\}/gs, ' '],
	[/!\[\[[^\]\n]{0,300}\]\]/g, ' '],
	[/\[\[(?:[^\]|\n]{0,300}\|)?([^\]|\n]{0,300})\]\]/g, '$1'],
	[/\[\^[^\]\n]{1,50}\](?!:)/g, ''],
	[/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, ' '],
	[/\[([^\]\n]{1,300})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,300}\])/g, '$1'],
	[/<\/?[a-z][^<>]{0,300}>/gi, ' '],
	[
		/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3}|~~|`{1,2})(?=\S)|(?<=[^\s\\])(?:\*{1,3}|_{1,3}|~~|`{1,2})(?![\p{L}\p{N}])/gu,
		'',
	],
	[/\*{2}|(?<=\p{L})\*(?=\p{L})/gu, ''],
	[/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** Strips the marks of inline Markdown and HTML from a few lines, simply: the words of a teaser. */
export function plainWords(markdown: string): SafeText {
	let text = markdown.slice(0, 10_000);
	for (const [pattern, replacement] of marks) text = text.replace(pattern, replacement);
	return visibleLine(decodeEntities(text));
}
