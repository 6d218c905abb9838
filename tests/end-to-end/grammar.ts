import {type Colour, colourCode, type Ground} from '../../src/terminal/themes/colour.ts';
import {shades} from '../../src/terminal/themes/shades.ts';
import type {Style} from '../../src/terminal/themes/theme.ts';
import {themes} from '../../src/terminal/themes/themes.ts';

const esc = '\u{1B}';

/** The colours of the themes, and the shades that are chosen for a terminal's background. */
const colours = Object.values(themes).flatMap(({screen, parts}) => [
	...(screen ? [screen.ink] : []),
	...Object.values<Style>(parts).flatMap(({colour}) => (colour ? [colour] : [])),
]);
const codesOf = (each: readonly Colour[], ground: Ground): readonly string[] =>
	each.flatMap(colour => [
		colourCode(colour, ground, 'direct'),
		colourCode(colour, ground, 'indexed'),
	]);
const ink = codesOf([...colours, ...shades], 'ink').join('|');
const paper = Object.values(themes)
	.flatMap(({screen}) => (screen ? [screen] : []))
	.flatMap(({ink, paper, named}) => {
		const papers = codesOf([paper], 'paper');
		return [named, ...codesOf([ink], 'ink').map((code, index) => `${code};${papers[index]}`)];
	})
	.join('|');

/**
 * All that the program may write beside text: looks (SGR), cursor moves, erasing, the alternate
 * screen, the cursor, wrapping, bracketed paste, synchronised frames, links of three schemes, and the
 * question for the background (ECMA-48; OSC 8, OSC 11). No parameter but those that the theme and Ink use.
 */
const allowed = [
	String.raw`\[(?:1|2|3|4|7|9|22|23|24|27|29|35|39|39;49|${ink}|${paper})m`,
	String.raw`\[\d*[AEG]`,
	String.raw`\[(?:\d+;\d+)?H`,
	String.raw`\[2?[JK]`,
	String.raw`\[\?(?:7|1049|25|2004|2026)[hl]`,
	String.raw`\[\?1007[hlrs]`,
	String.raw`\]11;\?${esc}\\`,
	String.raw`\[c`,
	String.raw`\]8;;(?:(?:https?://|mailto:)[!-~]+)?${esc}\\`,
];
const sequence = new RegExp(`${esc}(?:${allowed.join('|')})`, 'gu');

/** What acts on a terminal, turns words around, or stands for no character; line ends are told apart. */
const acting =
	/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0001}\p{Surrogate}\p{Noncharacter_Code_Point}]|\r(?!\n)/u;

/**
 * The first thing in what was written that the program may not write; undefined for nothing. Of
 * sequences that it writes itself, those are foreign that come right after a `mark`, where only
 * looks, links and the end of the row can follow.
 */
export function findForeign(written: string, mark?: RegExp): string | undefined {
	const after = mark && new RegExp(`(?:${mark.source})${esc}(?!\\[[\\d;]+m|\\]8;;|\\[K)`, 'u');
	const text = written.replace(sequence, '');
	return around(text, acting.exec(text)) ?? around(written, after?.exec(written));
}

function around(text: string, found: RegExpExecArray | null | undefined): string | undefined {
	if (!found) return undefined;
	return JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60));
}
