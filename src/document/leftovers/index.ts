import {cjkEmphasis} from './cjk-emphasis.ts';
import {htmlComment, mdxComment, obsidianComment} from './comments.ts';
import {component} from './component.ts';
import {hugoComment, hugoShortcode} from './hugo.ts';
import {replaceLines} from './lines.ts';
import {liquidTag, liquidValue} from './liquid.ts';
import {highlight, obsidianEmbed, obsidianLink} from './obsidian.ts';
import {type Leftovers, replaceLeftovers} from './scan.ts';
import {wordpressCode, wordpressEnclosing, wordpressSilent} from './wordpress.ts';

const shortcodes = [wordpressCode, wordpressEnclosing, wordpressSilent];

/** What site generators and editors leave in a text. */
const leftovers: Leftovers = {
	'<': [htmlComment, component],
	'{': [mdxComment, hugoComment, hugoShortcode, liquidTag, liquidValue],
	'%': [obsidianComment],
	'!': [obsidianEmbed],
	'[': [obsidianLink, ...shortcodes],
	'\\': shortcodes,
	'=': [highlight],
	'*': [cjkEmphasis],
};

const anyLeftover =
	/<!--|<\/?[A-Z][A-Za-z0-9]*[a-z]|<\/?[a-z0-9]+[-:]|\{[{%/]|%%|\[\[|==|\\?\[\/?[A-Za-z]|[\u3040-\u9fff]\*|\*[\u3000-\u9fff\uff01-\uff65]/;
const anyLine = /\[!|^ {0,3}:::|toc|^ {0,3}\\[a-z]|\{[:#.\w]/im;

/** The modules that an MDX file begins with. */
const imports =
	/^(?:\s*(?:import\s[^\n]*?['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*(?=\n|$))+/;

/** Turns what is not Markdown into the words that it stands for, or removes it. */
export function removeLeftovers(markdown: string): string {
	const source = markdown.replace(imports, '');
	const text = anyLeftover.test(source) ? replaceLeftovers(source, leftovers) : source;
	return anyLine.test(text) ? replaceLines(text) : text;
}
