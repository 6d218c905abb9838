import {isBlank} from './lines.ts';

/** A heading of a section. */
export interface Section {
	readonly words: string;
	/** The sign that it is underlined with, twice where there is a line above, too. */
	readonly sign: string;
	/** The line behind it. */
	readonly end: number;
}

const adornment = /^([!-/:-@[-`{-~])\1*\s*$/;

/** Reads the heading that begins at a line: underlined, or with a line above and below. */
export function readSection(lines: readonly string[], at: number): Section | undefined {
	const [first = '', second = '', third = ''] = lines.slice(at, at + 3);
	const over = adornment.exec(first)?.[1];
	if (over !== undefined && adornment.exec(third)?.[1] === over && isTitle(second.trim(), third)) {
		return {words: second.trim(), sign: over + over, end: at + 3};
	}

	const under = adornment.exec(second)?.[1];
	if (under === undefined || /^\s/.test(first) || !isTitle(first, second)) return undefined;
	return {words: first.trim(), sign: under, end: at + 2};
}

/** A row of signs under a title is about as long as that, and no mark of a list or of a comment. */
function isTitle(words: string, row: string): boolean {
	const length = row.trim().length;
	return (
		!isBlank(words) && !adornment.test(words) && length >= 2 && length >= words.trim().length * 0.8
	);
}
