import {htmlComment, mdxComment, obsidianComment} from './comments.ts';
import {component} from './component.ts';
import {hugoComment, hugoShortcode} from './hugo.ts';
import {replaceLines} from './lines.ts';
import {liquidTag, liquidValue} from './liquid.ts';
import {highlight, obsidianEmbed, obsidianLink} from './obsidian.ts';
import {type Leftover, replaceLeftovers} from './scan.ts';
import {wordpressCode, wordpressEnclosing, wordpressSilent} from './wordpress.ts';

/** What site generators and editors leave in a text, in the order in which it is tried. */
const leftovers: readonly Leftover[] = [
	htmlComment,
	mdxComment,
	component,
	hugoComment,
	hugoShortcode,
	liquidTag,
	liquidValue,
	obsidianComment,
	obsidianEmbed,
	obsidianLink,
	highlight,
	wordpressCode,
	wordpressEnclosing,
	wordpressSilent,
];

const anyLeftover =
	/<!--|<\/?[A-Z][A-Za-z0-9]*[a-z]|<\/?[a-z0-9]+[-:]|\{[{%/]|%%|\[\[|==|\\?\[\/?[A-Za-z]/;
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
