import {leastOf} from '../text/extremes.ts';

/** The longest line of verse, in UTF-16 units; longer ones are prose with a line break. */
const longestLine = 65;

/** Whether lines that the author ended by hard breaks are meant to stay as they are. */
export function isVerse(lines: readonly string[]): boolean {
	return lines.length > 1 && lines.every(line => line.length <= longestLine);
}

/**
 * Whether lines that only a line end of the source divides are verse all the same, as poems are
 * typed: short, each with a capital at its start, and not one sentence a line.
 */
export function isTypedVerse(lines: readonly string[]): boolean {
	return (
		lines.length >= 4 &&
		lines.every(line => line.length <= 60 && /^[“"‘'«(—–\s]*\p{Lu}/u.test(line)) &&
		!lines.every(line => /[.!?…]["”’')»]*$/u.test(line))
	);
}

/** Whether lines of a text without marks step in and out below the first, as only verse does. */
export function hasVerseIndents(lines: readonly string[]): boolean {
	if (lines.length < 3 || lines.some(line => line.trim().length > 60)) return false;
	const [, ...below] = lines.map(indentOf);
	const least = leastOf(below);
	return below.some(indent => indent > least) && below.some(indent => indent === least);
}

/** How far a line is indented, in columns of the source. */
export function indentOf(line: string): number {
	return /^[ \u00a0]*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0;
}
