import {type Arguments, fenced, imageOf, readArguments} from './arguments.ts';
import type {Leftover, Replacement} from './scan.ts';

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

/** `{% … %}`: a tag of Liquid, as Jekyll and Hexo have it. */
export const liquidTag: Leftover = {
	opens: /\{%-?\s*(\w+)([^%\n]*(?:%(?!\})[^%\n]*)*)-?%\}/y,
	replace: (found, source) => {
		const [whole, name = '', rest = ''] = found;
		const end = found.index + whole.length;
		const written = rest.replace(/-$/, '').trim();
		return (
			replaceVerbatim(name, written, end, source) ?? {
				text: tags.get(name)?.(readArguments(written), written) ?? '',
				end,
			}
		);
	},
};

function replaceVerbatim(
	name: string,
	written: string,
	end: number,
	source: string,
): Replacement | undefined {
	const show = verbatim.get(name);
	if (show === undefined) return undefined;
	const close = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
	close.lastIndex = end;
	const found = close.exec(source);
	if (found === null) return undefined;
	return {text: show(source.slice(end, found.index), written), end: close.lastIndex};
}

/** `{{ … }}`: a value of the site, which says nothing here; words in quotes are themselves. */
export const liquidValue: Leftover = {
	opens:
		/\{\{-?\s*(?:(["'])([^"'\n]*)\1|[\w-]+(?:(?:\.[\w-]+|\[[^\]\n]*\])+(?=\s*[-|}])|(?=\s*\|)))\s*(?:\|[^}\n]*)?-?\}\}/y,
	replace: found => ({text: found[2] ?? '', end: found.index + found[0].length}),
};

/** Hexo names author and source behind `blockquote`; they stand above what was said. */
function openQuote(_args: Arguments, written: string): string {
	const source = written.replace(/https?:\/\/\S+/g, '').trim();
	return `\n\n<blockquote>\n\n${source === '' ? '' : `**${source}**\n\n`}`;
}

function closeQuote(): string {
	return '\n\n</blockquote>\n\n';
}
