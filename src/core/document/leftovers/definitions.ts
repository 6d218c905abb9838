/** `: words` below a term, `~ words` as Pandoc has it, too. */
const definition = /^ {0,3}[:~]([ \t]{1,3})(?=\S)/;

/**
 * Definition lists (PHP Markdown Extra, Pandoc, kramdown): the term on a line, and below it, or
 * below an empty line, what it means, which then stands on a line of its own without its mark.
 */
export function replaceDefinitions(lines: readonly string[]): readonly string[] {
	const replaced: string[] = [];
	let isInside = false;
	for (const line of lines) {
		if (defines(line, replaced)) {
			breakAfterTerm(replaced);
			replaced.push(line.replace(definition, ''));
			isInside = true;
		} else {
			isInside &&= line === '' || /^[ \t]/.test(line);
			replaced.push(isInside ? line.replace(/^(?: {1,4}|\t)/, '') : line);
		}
	}

	return replaced;
}

/** Whether a line says what the words above it mean: directly above, or with more space behind the mark. */
function defines(line: string, above: readonly string[]): boolean {
	const space = definition.exec(line)?.[1];
	if (space === undefined) return false;
	const term = above.at(-1) ?? '';
	if (/\S/.test(term)) return !/^(?:[ \t]*[-*+>|#]| {4}|\t)/.test(term);
	return space.length > 1 && /\S/.test(above.at(-2) ?? '');
}

function breakAfterTerm(lines: string[]): void {
	const term = lines.at(-1) ?? '';
	if (/\S/.test(term) && !term.endsWith('\\')) lines[lines.length - 1] = `${term}\\`;
}
