/** What opens a block whose content stands below it, four spaces in. */
interface Opening {
	/** What is written for the line; undefined when it opens nothing. */
	readonly title: string;
	/** What stands before each line of the content. */
	readonly prefix: string;
}

/** `!!! note "The Bell"`, `??? tip`: an admonition of Python-Markdown and MkDocs. */
const admonition =
	/^ {0,3}(?:!!!|\?\?\?\+?)[ \t]+([\p{L}\p{N}_-]+)[\p{L}\p{N} _-]*(?:[ \t]+"([^"]*)")?[ \t]*$/u;
/** `=== "First"`: a tab of MkDocs. */
const tab = /^ {0,3}===[!+]?[ \t]+"([^"]+)"[ \t]*$/;

/** Turns such blocks into quotes and titles; what is not indented below them is not theirs. */
export function replaceIndentedBlocks(lines: readonly string[]): readonly string[] {
	const replaced: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const opening = readOpening(lines[at] ?? '');
		if (!opening) {
			replaced.push(lines[at] ?? '');
			continue;
		}

		if (opening.title !== '') replaced.push(`${opening.prefix}**${opening.title}**`);
		replaced.push(opening.prefix.trim());
		for (; isBelow(lines, at + 1); at++) {
			const words = (lines[at + 1] ?? '').replace(/^(?: {4}|\t)/, '');
			replaced.push((opening.prefix + words).trimEnd());
		}

		replaced.push('');
	}

	return replaced;
}

function readOpening(line: string): Opening | undefined {
	const [, kind = '', title] = admonition.exec(line) ?? [];
	if (kind !== '') {
		const name = kind.slice(0, 1).toUpperCase() + kind.slice(1);
		return {title: title ?? name, prefix: '> '};
	}

	const name = tab.exec(line)?.[1];
	return name === undefined ? undefined : {title: name, prefix: ''};
}

/** Indented, or empty with something indented after it. */
function isBelow(lines: readonly string[], at: number): boolean {
	const line = lines[at];
	if (line === undefined) return false;
	if (/\S/.test(line)) return /^(?: {4}|\t)/.test(line);
	return /^(?: {4}|\t)/.test(lines[at + 1] ?? '') && /\S/.test(lines[at + 1] ?? '');
}
