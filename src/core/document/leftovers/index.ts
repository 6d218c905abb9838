import {cjkEmphasis, mayHaveCjkEmphasis} from './cjk-emphasis.ts';
import {htmlComment, mdxComment, obsidianComment} from './comments.ts';
import {component} from './component.ts';
import {hugoComment, hugoShortcode} from './hugo.ts';
import {criticMarkup, kramdownExtension, lowered, raised} from './kramdown.ts';
import {replaceLines} from './lines.ts';
import {liquidTag, liquidValue} from './liquid.ts';
import {highlight, obsidianEmbed, obsidianLink} from './obsidian.ts';
import {type Leftovers, replaceLeftovers} from './scan.ts';
import {wordpressCode, wordpressEnclosing, wordpressSilent} from './wordpress.ts';

const shortcodes = [wordpressCode, wordpressEnclosing, wordpressSilent];

/** What site generators and editors leave in a text. */
const leftovers: Leftovers = {
	'<': [htmlComment, component],
	'{': [
		mdxComment,
		hugoComment,
		hugoShortcode,
		liquidTag,
		liquidValue,
		kramdownExtension,
		criticMarkup,
	],
	'^': [raised],
	'~': [lowered],
	'%%': [obsidianComment],
	'![[': [obsidianEmbed],
	'[': [obsidianLink, ...shortcodes],
	'\\': shortcodes,
	'==': [highlight],
};
const withCjkEmphasis: Leftovers = {...leftovers, '*': [cjkEmphasis]};

/** One of these stands in every text that `replaceLines` changes (`* TOC` is above `{:toc}`). */
const lineMarks = [
	'[',
	'{',
	'\\',
	'$',
	':::',
	'\n|',
	'\n:',
	'\n~',
	'\n  ~',
	'!!!',
	'???',
	'=== "',
	'^',
];
const anyLine =
	/\[!|:::|\\[a-z]|\{[ :#.\w]|\[toc|\$toc|^ {0,3}(?:\||[:~][ \t]|!!!|\?\?\?|===[!+]? "|\*\[)|(?:^|[ \t])\^[a-z\d-]+[ \t]*$/im;

/** The modules that an MDX file begins with. */
const imports =
	/^(?:\s*(?:import\s[^\n]*?['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*(?=\n|$))+/;

/** Turns what is not Markdown into the words that it stands for, or removes it. */
export function removeLeftovers(markdown: string): string {
	const source = removeRaw(markdown.replace(imports, ''));
	const kinds = mayHaveCjkEmphasis(source) ? withCjkEmphasis : leftovers;
	const text = replaceLeftovers(source, kinds);
	const mayHaveLines = lineMarks.some(mark => text.includes(mark)) && anyLine.test(text);
	return mayHaveLines ? replaceLines(text) : text;
}

/** A fence of Pandoc around something of one format only: HTML is read, all others are not. */
const raw = /^ {0,3}(`{3,})[ \t]*\{=(\w+)\}[ \t]*\n([\s\S]*?)\n {0,3}\1[ \t]*$/gm;

function removeRaw(markdown: string): string {
	if (!/^ {0,3}`{3,}[ \t]*\{=/m.test(markdown)) return markdown;
	return markdown.replace(raw, (_, _fence: string, format: string, content: string) =>
		/^html/i.test(format) ? content : '',
	);
}
