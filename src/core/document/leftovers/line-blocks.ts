/** A line of Pandoc's line blocks: a bar, and behind a space its words with their indent. */
const barLine = /^ {0,3}\|(?: (.*)|[ \t]*)$/;
/** The row of a table that divides its head from its body. */
const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/**
 * Line blocks (Pandoc's manual, reStructuredText): verse whose lines begin with a bar. They become
 * lines with hard breaks, their indents no-break spaces. Tables, which have bars too, stay.
 */
export function replaceLineBlocks(lines: readonly string[]): readonly string[] {
	const replaced: string[] = [];
	for (let at = 0; at < lines.length; ) {
		const end = blockEnd(lines, at);
		if (end === at) replaced.push(lines[at++] ?? '');
		else {
			replaced.push(...writeLines(lines.slice(at, end)));
			at = end;
		}
	}

	return replaced;
}

/** Behind a line block that begins at a line; the same line where none does. */
function blockEnd(lines: readonly string[], start: number): number {
	if (start > 0 && /\S/.test(lines[start - 1] ?? '')) return start;
	let end = start;
	while (end < lines.length && isOfBlock(lines[end] ?? '', end > start)) end++;
	const isVerse = lines
		.slice(start, end)
		.every(line => !/\|[ \t]*$/.test(line) || /^ {0,3}\|[ \t]*$/.test(line));
	const next = lines[end] ?? '';
	return isVerse && !/^ {0,3}\|/.test(next) && !delimiter.test(lines[start + 1] ?? '')
		? end
		: start;
}

function isOfBlock(line: string, isInside: boolean): boolean {
	return barLine.test(line) || (isInside && /^[ \t]+[^\s|]/.test(line));
}

function writeLines(lines: readonly string[]): readonly string[] {
	const verse: string[] = [];
	for (const line of lines) {
		const found = barLine.exec(line);
		const words = found?.[1] ?? '';
		if (!found) verse[verse.length - 1] += ` ${line.trim()}`;
		else verse.push('\u00a0'.repeat(/^ */.exec(words)?.[0].length ?? 0) + words.trim());
	}

	// A bar alone is the empty line between two stanzas.
	return verse.map((line, index) => {
		const goesOn = line !== '' && (verse[index + 1] ?? '') !== '';
		return goesOn ? `${line}\\` : line;
	});
}
