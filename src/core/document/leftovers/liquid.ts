import {type Arguments, fenced, imageOf, readArguments} from './arguments.ts';
import type {FindClose, Leftover, Replacement} from './scan.ts';

/** What a tag of Jekyll or Hexo becomes; without a row it goes, and what it encloses stays. */
const tags: ReadonlyMap<string, (args: Arguments, written: string) => string> = new Map([
	['asset_img', imageOf],
	['img', imageOf],
	['image', imageOf],
	['figure', imageOf],
	['include', imageOf],
	['include_relative', imageOf],
	['blockquote', openQuote],
	['quote', openQuote],
	['endblockquote', closeQuote],
	['endquote', closeQuote],
	['link', ({plain}) => plain.filter(value => !/[/.]/.test(value)).join(' ')],
	[
		'post_link',
		({plain}) =>
			plain
				.slice(1)
				.filter(value => !/^(?:true|false)$/.test(value))
				.join(' '),
	],
	['asset_link', ({plain}) => plain.slice(1).join(' ')],
]);

/** Tags whose content is kept as it stands, or dropped. */
const verbatim: ReadonlyMap<string, (content: string, written: string) => string> = new Map([
	['comment', () => ''],
	['raw', (content: string) => content],
	[
		'highlight',
		(content: string, written: string) => fenced(written.split(/\s/)[0] ?? '', content),
	],
	[
		'codeblock',
		(content: string, written: string) => fenced(/\blang:(\S+)/.exec(written)?.[1] ?? '', content),
	],
	['code', (content: string) => fenced('', content)],
]);

/** A longer tag was none (UTF-16 units). */
const longest = 2000;

/** `{% … %}`: a tag of Liquid, as Jekyll and Hexo have it. */
export const liquidTag: Leftover = {
	opens: /\{%-?\s{0,99}(?=\w)/y,
	replace: (found, findClose) => {
		const tag = findClose(/%\}/g, found.index + found[0].length);
		if (tag === undefined || tag.text.length > longest || tag.text.includes('{%')) return undefined;
		const [, name = '', written = ''] = /^(\w+)\s*([\s\S]*?)\s*-?$/.exec(tag.text) ?? [];
		return (
			replaceVerbatim(name, written, tag.end, findClose) ?? {
				text: tags.get(name)?.(readArguments(written), written) ?? '',
				end: tag.end,
			}
		);
	},
};

function replaceVerbatim(
	name: string,
	written: string,
	start: number,
	findClose: FindClose,
): Replacement | undefined {
	const show = verbatim.get(name);
	if (show === undefined) return undefined;
	const content = findClose(new RegExp(`\\{%-?\\s{0,9}end${name}\\s{0,9}-?%\\}`, 'g'), start);
	return content && {text: show(content.text, written), end: content.end};
}

/** What is in the braces of a value: words in quotes, or a name with parts or filters. */
const value =
	/^-?\s*(?:(["'])([^"']*)\1|[\w-]+(?:(?:\.[\w-]+|\[[^\]]*\])+|(?=\s*\|)))\s*(?:\|[\s\S]*)?$/;

/** `{{ … }}`: a value of the site, which says nothing here; words in quotes are themselves. */
export const liquidValue: Leftover = {
	opens: /\{\{/y,
	replace: (found, findClose) => {
		const inner = findClose(/\}\}/g, found.index + 2);
		if (inner === undefined || inner.text.length > longest || inner.text.includes('{{'))
			return undefined;
		// Braces with dashes are of a template whatever is in them: `{{- name -}}`.
		const isTrimmed = /^-\s/.test(inner.text) || /\s-$/.test(inner.text);
		const read = value.exec(inner.text.replace(/-$/, ''));
		if (read === null && isTrimmed) return {text: '', end: inner.end};
		return read === null ? undefined : {text: read[2] ?? '', end: inner.end};
	},
};

/** Hexo names author and source behind `blockquote`; they stand above what was said. */
function openQuote(_args: Arguments, written: string): string {
	const source = written.replace(/https?:\/\/\S+/g, '').trim();
	return `\n\n<blockquote>\n\n${source === '' ? '' : `**${source}**\n\n`}`;
}

function closeQuote(): string {
	return '\n\n</blockquote>\n\n';
}
