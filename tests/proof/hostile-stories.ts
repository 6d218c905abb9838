import {hostileStrings} from '../core/text/hostile-strings.ts';

/** How a string may be written so that it comes through a parser as what it is. */
export type Encoding = 'raw' | 'decimal' | 'hexadecimal' | 'double' | 'yaml' | 'toml';

export const encodings: readonly Encoding[] = [
	'raw',
	'decimal',
	'hexadecimal',
	'double',
	'yaml',
	'toml',
];

/** Where foreign words reach the screen. */
export const sinks = [
	'body',
	'inline code',
	'code block',
	'table',
	'link',
	'title',
	'category',
	'author',
	'file name',
	'error message',
] as const;

const entities = (text: string, write: (point: number) => string): string =>
	[...text].map(character => `&${write(character.codePointAt(0) ?? 0)};`).join('');

/** As entities where Markdown and titles read them; the others stay as they are there. */
function inMarkdown(text: string, encoding: Encoding): string {
	switch (encoding) {
		case 'decimal':
			return entities(text, point => `#${point}`);
		case 'hexadecimal':
			return entities(text, point => `#x${point.toString(16)}`);
		case 'double':
			return entities(text, point => `amp;#${point}`);
		default:
			return text;
	}
}

/** As an escape of YAML 1.2 or TOML 1.0 in double quotes: `\xhh` or `\uhhhh`. */
function escaped(text: string, encoding: Encoding): string {
	const digits = (unit: number, length: number) => unit.toString(16).padStart(length, '0');
	const isShort = encoding === 'yaml';
	return Array.from({length: text.length}, (_, index) => {
		const unit = text.charCodeAt(index);
		if (isShort && unit < 0x100) return `\\x${digits(unit, 2)}`;
		const point = text.codePointAt(index) ?? 0;
		if (point > 0xffff) return `\\U${digits(point, 8)}`;
		const isSecondHalf = index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
		return isSecondHalf ? '' : `\\u${digits(unit, 4)}`;
	}).join('');
}

function inHead(text: string, encoding: Encoding): string {
	if (encoding === 'yaml' || encoding === 'toml') return `"${escaped(text, encoding)}"`;
	const written = inMarkdown(text, encoding).replaceAll('\n', ' ');
	return `"${written.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A story whose every part holds these strings. */
export function hostileStory(strings: readonly string[], encoding: Encoding): string {
	const inText = strings.map(text => inMarkdown(text, encoding));
	const all = inHead(strings.join(' and '), encoding);
	return [head(all, encoding), ...inText.map(bodyOf)].join('\n');
}

function head(text: string, encoding: Encoding): string {
	if (encoding === 'toml') {
		return `+++\ntitle = ${text}\ndate = 2025-11-30\nauthors = [${text}]\ncategories = [${text}]\ntags = [${text}]\nseries = ${text}\nexcerpt = ${text}\nlang = ${text}\n[[comments]]\nauthor = ${text}\ntext = ${text}\n+++\n`;
	}

	return `---\ntitle: ${text}\ndate: 2025-11-30\nauthors: [${text}]\ncategories: [${text}]\ntags: [${text}]\nseries: ${text}\nexcerpt: ${text}\nlang: ${text}\ncomments:\n  - author: ${text}\n    text: ${text}\n---\n`;
}

/** The string in each place that Markdown has for words. */
function bodyOf(text: string): string {
	const line = text.replace(/[\n\r]+/g, ' ');
	return `
Words ${text} words. *Emphasis ${text} here* and **there ${text}**, ~~gone ${text}~~.

## A heading ${line}

Code \`in ${text} line\`, and as a block:

\`\`\`${line.replaceAll('`', '')}
in a ${text} block
\`\`\`

| head ${line} | other |
|---|---|
| cell ${line} | ${line} |

[link ${text} text](https://example.org/${line} "title ${line}"), [other](<https://example.org/?q=${line}>),
<https://example.org/${line}>, [worse](javascript:${line}), [mail](mailto:${line}@example.org), and
![picture ${text} words](${line} "caption ${line}").

> A quote ${text}

- an item ${text}

<details><summary>${text}</summary>${text}</details> <a href="https://example.org/${line}">a ${text}</a>

A note[^${line.replace(/[\]\s]/g, '')}], ${text} and the end of a paragraph ${text}

[^${line.replace(/[\]\s]/g, '')}]: a note ${text}

${text}
`;
}

/** Front matter that cannot be read, and whose string a parser may quote when it says so. */
export function damagedStory(text: string): string {
	return `---json\n{"title": "One", "date": ${text}}\n---\nThe words.\n`;
}

/** A file name with the string in it, as far as a file system takes it; different for each number. */
export function fileName(text: string, number: number): Buffer {
	const name = text.toWellFormed().replaceAll(/[\0/]/g, '').slice(0, 60);
	return Buffer.from(`${number} ${name}.md`);
}

/** Every string of our own making. */
export const hostileTexts: readonly string[] = hostileStrings.map(({text}) => text);
