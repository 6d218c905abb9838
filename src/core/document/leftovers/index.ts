import {cjkEmphasis, mayHaveCjkEmphasis} from './cjk-emphasis.ts';
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
	'%%': [obsidianComment],
	'![[': [obsidianEmbed],
	'[': [obsidianLink, ...shortcodes],
	'\\': shortcodes,
	'==': [highlight],
};
const withCjkEmphasis: Leftovers = {...leftovers, '*': [cjkEmphasis]};

/** One of these stands in every text that `replaceLines` changes (`* TOC` is above `{:toc}`). */
const lineMarks = ['[', '{', '\\', '$', ':::'];
const anyLine = /\[!|:::|\\[a-z]|\{[:#.\w]|\[toc|\$toc/i;

/** The modules that an MDX file begins with. */
const imports =
	/^(?:\s*(?:import\s[^\n]*?['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*(?=\n|$))+/;

/** Turns what is not Markdown into the words that it stands for, or removes it. */
export function removeLeftovers(markdown: string): string {
	const source = markdown.replace(imports, '');
	const kinds = mayHaveCjkEmphasis(source) ? withCjkEmphasis : leftovers;
	const text = replaceLeftovers(source, kinds);
	const mayHaveLines = lineMarks.some(mark => text.includes(mark)) && anyLine.test(text);
	return mayHaveLines ? replaceLines(text) : text;
}
