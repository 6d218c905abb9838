import {eastAsianWidth} from 'get-east-asian-width';
import type {Options} from 'string-width';
import stripAnsi from 'strip-ansi';
import {graphemesOf} from '../../src/core/text/graphemes.ts';

/*
 * string-width 8.3.0 with two changes. Creating the regular expression \p{RGI_Emoji} costs 14 to
 * 26 ms at every start: here an emoji is told by its shape. And every word of prose with a curly
 * quote in it was measured cluster by cluster: here it is measured by its length.
 */

const visible =
	/[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;

/** Marks and half-width forms that stand beside the character before them. */
const besides = /[\p{Spacing_Mark}\uFF00-\uFFEF]/v;

/** Printable ASCII: one cell each. */
const ascii = /^[ -~]*$/;

/** Single clusters, one cell wide where ambiguous ones are narrow. */
const narrowProse = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u203B]*$/;

/**
 * Emoji whose first code point is narrow by itself (UTS #51, ED-20, ED-23 and ED-13). Every other
 * emoji begins with a wide code point, and its East Asian Width says so.
 */
const narrowByItself =
	/^(?:(?![\d#*\p{Emoji_Presentation}])\p{Emoji}\uFE0F|[\d#*]\uFE0F?\u20E3|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})$/u;

const regionalPair = /^\p{RI}{2}$/u;
let flags: RegExp | undefined;

/** Two regional indicators are an emoji when they are one of 258 flags. */
function isFlag(cluster: string): boolean {
	if (!regionalPair.test(cluster)) return false;
	flags ??= /^\p{RGI_Emoji_Flag_Sequence}$/v;
	return flags.test(cluster);
}

const pictographs = /\p{Extended_Pictographic}/gu;

/** Joined emoji, with or without their variation selectors; longer ones are no real ones. */
function isJoinedEmoji(cluster: string): boolean {
	if (cluster.length > 50 || !cluster.includes('\u200D')) return false;
	return (cluster.match(pictographs)?.length ?? 0) >= 2;
}

/** A syllable spelt in jamo: the terminal draws one, two cells wide. */
const syllable =
	/[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?/g;
const jamoFirst = /^[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7C6\uD7CB-\uD7FB]/;

/** Jamo that make no syllable stand side by side. */
function hangulWidth(cluster: string, cellsOf: (character: string) => number): number {
	const shown = [...cluster].filter(character => visible.test(character)).join('');
	const syllables = shown.match(syllable)?.length ?? 0;
	return 2 * syllables + sum(shown.replaceAll(syllable, ''), cellsOf);
}

function sum(characters: Iterable<string>, cellsOf: (character: string) => number): number {
	let cells = 0;
	for (const character of characters) cells += cellsOf(character);
	return cells;
}

function clusterWidth(cluster: string, cellsOf: (character: string) => number): number {
	const start = cluster.search(visible);
	if (start === -1) return 0;
	if (narrowByItself.test(cluster) || isFlag(cluster) || isJoinedEmoji(cluster)) return 2;
	const shown = cluster.slice(start);
	if (jamoFirst.test(shown)) return hangulWidth(shown, cellsOf);
	const [first = '', ...others] = shown;
	return (
		cellsOf(first) +
		sum(
			others.filter(other => besides.test(other)),
			cellsOf,
		)
	);
}

/** Cells that a text takes in the terminal; escape sequences take none. */
export default function stringWidth(input: string, options: Options = {}): number {
	if (typeof input !== 'string') return 0;
	const {ambiguousIsNarrow = true, countAnsiEscapeCodes = false} = options;
	const isPlain = countAnsiEscapeCodes || !/[\u001B\u009B]/.test(input);
	const text = isPlain ? input : stripAnsi(input);
	if (ascii.test(text) || (ambiguousIsNarrow && narrowProse.test(text))) return text.length;
	const cellsOf = (character: string): number =>
		eastAsianWidth(character.codePointAt(0) as number, {ambiguousAsWide: !ambiguousIsNarrow});
	// A sign of our own, mostly: it is one cluster, for which no segmenter need be made.
	if (text.length === 1) return clusterWidth(text, cellsOf);
	let width = 0;
	for (const {segment} of graphemesOf(text)) width += clusterWidth(segment, cellsOf);
	return width;
}
