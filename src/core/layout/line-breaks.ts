import {findRuleBreaks} from './line-break-rules.ts';

/** What the rules alone do not set well: dashes, ellipses, addresses, and all beyond Latin. */
const unusual = /[^\0-\u02ff\u2010-\u2012\u2016-\u2025\u2027]|\/\//;
const opensWord = /(?:^|[\s([{"'\p{Pi}\u2013-\u2015])[\u2013-\u2015\u2026]+$/u;
const letterOrDigit = /^[\p{L}\p{N}]/u;

function isDash(unit: number): boolean {
	return unit >= 0x20_13 && unit <= 0x20_15;
}

/** Characters right before a break that the house rules look at. */
const reach = 8;

/**
 * What prose adds to the rules: no line begins with a dash that belongs to the word before it
 * (`wait—what`), a dash or ellipsis that opens a word or a speech stays with it (`—Hola`, `…and`),
 * and so does `https://` with its host.
 */
function suitsProse(text: string, at: number): boolean {
	const last = text.charCodeAt(at - 1);
	if (isDash(text.charCodeAt(at))) return last === 0x20;
	if (last === 0x2f) return text.charAt(at - 2) !== '/';
	if (!isDash(last) && last !== 0x20_26) return true;
	const before = text.slice(Math.max(0, at - reach), at);
	return !(opensWord.test(before) && letterOrDigit.test(text.slice(at, at + 2)));
}

/** Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer and their neighbours. */
const unspaced =
	/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]+/g;

let words: Intl.Segmenter | undefined;

/** Breaks between the words of unspaced scripts, by the dictionaries of ICU: costly to load. */
function findWordBreaks(text: string): number[] {
	const breaks: number[] = [];
	for (const run of text.matchAll(unspaced)) {
		words ??= new Intl.Segmenter('th', {granularity: 'word'});
		for (const {index} of words.segment(run[0])) {
			if (index > 0) breaks.push(run.index + index);
		}
	}
	return breaks;
}

/** Letters that join the one after them, and marks that join the one before (UAX #29). */
const joinsNext =
	/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}]$/u;
const joinsPrevious = /^(?:[\p{M}\p{Grapheme_Extend}\u0e33\u0eb3]|\p{Emoji_Modifier}|\u200d)/u;
const beyondLatin = /[^\0-\u02ff\u2010-\u2027]/;

/** Whether a break stands inside a grapheme cluster: where UAX #14 knows less than UAX #29. */
function tearsCluster(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	const isIdeograph = unit >= 0x34_00 && unit < 0xa0_00;
	return (
		!isIdeograph &&
		(joinsPrevious.test(text.slice(at, at + 2)) ||
			joinsNext.test(text.slice(Math.max(0, at - 2), at)))
	);
}

/**
 * Offsets (UTF-16 units) at which a line may end, in order; the last is the text's length. By the
 * rules of UAX #14 and, for scripts without spaces, by dictionary; never inside a grapheme cluster.
 * The text has no line ends.
 */
export function findLineBreaks(text: string): number[] {
	const byRules = findRuleBreaks(text);
	if (!unusual.test(text)) return byRules;
	const breaks = byRules.filter(at => at === text.length || suitsProse(text, at));
	if (!beyondLatin.test(text)) return breaks;
	const more = findWordBreaks(text);
	const all = more.length > 0 ? [...new Set([...breaks, ...more])].sort((a, b) => a - b) : breaks;
	return all.filter(at => at === text.length || !tearsCluster(text, at));
}
