import {type Fence, nextFence} from '../fence.ts';

/** What a line becomes; undefined when it is not such a line. */
type ReplaceLine = (line: string) => string | undefined;

/** Leftovers that are told by their whole line. */
const lines: readonly ReplaceLine[] = [
	callout,
	fencedDivision,
	contentsMark,
	pageBreak,
	attributes,
];

/** Replaces the lines of a text that are not Markdown; code stays. */
export function replaceLines(markdown: string): string {
	let fence: Fence;
	return markdown
		.split('\n')
		.map(line => {
			const wasOpen = fence !== undefined;
			fence = nextFence(line, fence);
			return wasOpen || fence !== undefined ? line : replaceLine(line);
		})
		.join('\n');
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
		/^((?: {0,3}> ?)+)\\?\[!([\w-]{1,40})(?:\|[^\]]*)?\\?\][+-]?[ \t]*(.*)$/.exec(line) ?? [];
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

/** A heading without its attributes; its name stays, for links that lead to it. */
function withName(_: string, heading: string, attributes: string): string {
	const name = /#([\w\p{L}:.-]+)/u.exec(attributes)?.[1];
	return name === undefined ? heading : `${heading} <a id="${name}"></a>`;
}

/** `{: .class #id}` anywhere and `{#id .class}` behind a heading or an image, as kramdown has it. */
function attributes(line: string): string | undefined {
	if (!line.includes('{')) return undefined;
	return line
		.replace(/\{:[^}\n]{0,300}\}/g, '')
		.replace(/^( {0,3}#{1,6} .*?)[ \t]*\{([#.][^{}]{0,300})\}[ \t]*#*$/, withName)
		.replace(/(\))\{(?=[#.]|\w+=)[^{}]{0,300}\}/g, '$1');
}
