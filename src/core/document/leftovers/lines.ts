import {type Fence, nextFence} from '../fence.ts';
import {replaceDefinitions} from './definitions.ts';
import {replaceIndentedBlocks} from './indented-blocks.ts';
import {replaceLineBlocks} from './line-blocks.ts';

/** What a line becomes; undefined when it is not such a line. */
type ReplaceLine = (line: string) => string | undefined;

/** Leftovers that are told by their whole line. */
const lines: readonly ReplaceLine[] = [
	callout,
	fencedDivision,
	contentsMark,
	pageBreak,
	abbreviation,
	blockName,
	attributes,
];

/** Leftovers of several lines, looked for where there is no code. */
const groups = [replaceIndentedBlocks, replaceLineBlocks, replaceDefinitions];

/** Replaces the lines of a text that are not Markdown; code stays. */
export function replaceLines(markdown: string): string {
	let fence: Fence;
	const written: string[] = [];
	let text: string[] = [];
	const endText = (): void => {
		for (const line of replaceGroups(text)) written.push(line);
		text = [];
	};

	for (const line of markdown.split('\n')) {
		const wasOpen = fence !== undefined;
		fence = nextFence(line, fence);
		const isCode = wasOpen || fence !== undefined;
		if (isCode && text.length > 0) endText();
		if (isCode) written.push(line);
		else text.push(line);
	}

	endText();
	return written.join('\n');
}

function replaceGroups(text: readonly string[]): readonly string[] {
	let lines = text;
	for (const replace of groups) lines = replace(lines);
	return lines.map(replaceLine);
}

function replaceLine(line: string): string {
	for (const replace of lines) {
		const replaced = replace(line);
		if (replaced !== undefined) return replaced;
	}
	return line;
}

/** `> [!note]- Title`: a callout's title, or its kind. */
function callout(line: string): string | undefined {
	const [, quote, kind = '', written = ''] =
		/^((?: {0,3}> ?)+)\\?\[!([\p{L}\p{M}\p{N}_ -]{1,40})(?:\|[^\]]*)?\\?\][+-]?[ \t]*(.*)$/u.exec(
			line,
		) ?? [];
	if (quote === undefined) return undefined;
	const title = written.trim() || kind.slice(0, 1).toUpperCase() + kind.slice(1).toLowerCase();
	return `${quote}${title.includes('*') ? title : `**${title}**`}\n${quote}`;
}

/** `::: tip Title`, `:::`: a box of Pandoc, VuePress and their like, whose title stays. */
function fencedDivision(line: string): string | undefined {
	const found = /^ {0,3}:{3,}[ \t]*([\w{].*)?$/.exec(line);
	if (found === null) return undefined;
	const title = (found[1] ?? '')
		.replace(/^(?:[\w-]+|\{[^}]*\})/, '')
		.replace(/:+$/, '')
		.trim();
	return title === '' ? '' : `\n**${title}**\n`;
}

/** `[TOC]`, `* TOC`, `{:toc}`: the reader has contents of its own. */
function contentsMark(line: string): string | undefined {
	return /^ {0,3}(?:\[TOC\]|[*+-] TOC|\{:toc[^}]*\}|\$toc)[ \t]*$/i.test(line) ? '' : undefined;
}

/** `\newpage`: a command of LaTeX that Pandoc takes. */
function pageBreak(line: string): string | undefined {
	return /^ {0,3}\\(?:newpage|pagebreak|clearpage|bigskip|medskip|smallskip|noindent)[ \t]*$/.test(
		line,
	)
		? ''
		: undefined;
}

/** `*[HTML]: Hypertext`: what an abbreviation means, which browsers show on hovering. */
function abbreviation(line: string): string | undefined {
	return /^ {0,3}\*\[[^\]\n]{1,80}\]:[ \t]/.test(line) ? '' : undefined;
}

/** ` ^block-id`: the name of a paragraph in Obsidian, at its end or on the line below it. */
function blockName(line: string): string | undefined {
	const found = /(?:^|[ \t])\^[A-Za-z0-9][A-Za-z0-9-]*[ \t]*$/.exec(line);
	return found ? line.slice(0, found.index) : undefined;
}

const attribute = String.raw`\{[ \t]?(?:[.#][\w-]|[\w-]+=["'\w])[^{}\n]{0,300}\}`;
const behind = new RegExp(`(?<=[)*_\`])${attribute}`, 'g');
const ofSpan = new RegExp(`(?<![!\\\\])\\[([^[\\]\\n]{1,300})\\]${attribute}`, 'g');
const ofHeading = /^( {0,3}#{1,6} .*?)[ \t]*\{([#.][^{}]{0,300})\}[ \t]*#*$/;
const atEnd = new RegExp(`(?:^|[ \\t])${attribute}[ \\t]*#*[ \\t]*$`);

/** A heading without its attributes; its name stays, for links that lead to it. */
function withName(_: string, heading: string, attributes: string): string {
	const name = /#([\w\p{L}:.-]+)/u.exec(attributes)?.[1];
	return name === undefined ? heading : `${heading} <a id="${name}"></a>`;
}

/** `{: .class #id}` as kramdown has it, and `{#id .class}` as Pandoc and others have. */
function attributes(line: string): string | undefined {
	if (!line.includes('{')) return undefined;
	return line
		.replace(/\{:[^}\n]{0,300}\}/g, '')
		.replace(ofHeading, withName)
		.replace(ofSpan, '$1')
		.replace(behind, '')
		.replace(atEnd, '');
}
