/** Whether a line has no words. */
export function isBlank(line: string): boolean {
	return !/\S/.test(line);
}

/** Behind the indented lines that stand from a line on, and the empty ones between them. */
export function indentedEnd(lines: readonly string[], start: number): number {
	let end = start;
	for (let at = start; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (/^\s+\S/.test(line)) end = at + 1;
		else if (!isBlank(line)) break;
	}

	return end;
}

/** Lines without the indent that all of them have. */
export function dedent(lines: readonly string[]): readonly string[] {
	const indents = lines.filter(line => !isBlank(line)).map(line => line.search(/\S/));
	const least = indents.reduce((min, indent) => Math.min(min, indent), 1000);
	return lines.map(line => line.slice(least));
}
