import {measure, truncate} from '../core/layout/ruler.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import {nothing, safe} from '../core/text/safe-text.ts';

/** Sets a sentence of the program's own in lines of so many cells; prose is set by `layout`. */
export function wrapWords(text: SafeText, cells: number): SafeText[] {
	const lines: SafeText[] = [];
	let line: SafeText = nothing;
	for (const word of text.split(' ') as SafeText[]) {
		const longer = line === nothing ? word : safe`${line} ${word}`;
		if (measure(longer) <= cells) {
			line = longer;
			continue;
		}

		if (line !== nothing) lines.push(line);
		line = truncate(word, Math.max(1, cells));
	}

	return line === nothing ? lines : [...lines, line];
}
