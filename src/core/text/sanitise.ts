import {removeSequences} from './escape-sequences.ts';
import type {SafeText} from './safe-text.ts';

/**
 * Makes foreign text safe for the screen; to be applied last, after every decoding. Line ends become
 * `\n`, the only control character left; a TAB becomes four spaces. Doing it again changes nothing,
 * and the time is proportional to the length.
 *
 * Kept, because words need them: ZWJ, ZWNJ and variation selectors (emoji, Indic and Persian
 * script), soft hyphens, no-break and zero-width spaces, U+FEFF, and the marks LRM, RLM and ALM: they
 * put a full stop on its right side in Hebrew and Arabic and can turn nothing around that a letter
 * of these scripts could not.
 */
export function sanitise(text: string): SafeText {
	if (harmless.test(text)) {
		return text as SafeText;
	}

	return limitMarks(
		removeSequences(text.toWellFormed())
			.replace(lineEnds, '\n')
			.replaceAll('\t', '    ')
			.replace(forbidden, '')
			.replace(tags, match => (match.startsWith(blackFlag) ? match : '')),
	) as SafeText;
}

/** The same for what must stay on one line: titles, names, messages. */
export function sanitiseLine(text: string): SafeText {
	const safe = sanitise(text);
	const isEven = !(safe.includes('\n') || safe.includes('  '));
	return (isEven ? safe : safe.replace(/[ \n]+/g, ' ')).trim() as SafeText;
}

/** Scripts and punctuation in which nothing is forbidden and no mark combines: most texts. */
const harmless =
	/^[\n -~\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u27bf\u3001-\u3029\u3030-\u3098\u309b-\ua48f\uac00-\ud7a3]*$/;

/**
 * The line ends of Unicode (UAX #14, classes BK, CR, LF, NL): a page of an old text file ends in a
 * form feed, and its last word must not run into the next.
 */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * C0 and C1 but the line feed, and DEL: what terminals act on. Embeddings, overrides and isolates
 * (UAX #9, section 2): they show words in an order in which they do not stand, up to the end of the
 * row. Deprecated format characters and annotation marks: they show nothing. Noncharacters.
 */
const forbidden =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2065-\u206f\ufff0-\ufffb\p{Noncharacter_Code_Point}]/gu;

/**
 * The flag of a part of a country (UTS #51, emoji tag sequence; a subdivision of CLDR), or else a
 * TAG character or another of its plane that shows nothing: a hiding place for words.
 */
const tags =
	/\u{1f3f4}[\u{e0061}-\u{e007a}]{2}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,3}\u{e007f}|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;
const blackFlag = '\u{1f3f4}';

/** No script stacks more; more only paints over the rows around. */
const mostMarks = 8;
const mark = /[\p{M}\u200c-\u200d]/u;
/** What joins the character before it (UAX #29, Grapheme_Extend and emoji modifiers). */
const joining = /[\p{M}\u200c-\u200d\uff9e\uff9f\p{Emoji_Modifier}]/u;
/** Too many of them. The engine's stack holds no repetition without an end. */
const longStack = /[\p{M}\u200c-\u200d\uff9e\uff9f\p{Emoji_Modifier}]{9}/u;

function limitMarks(text: string): string {
	if (!longStack.test(text)) return text;
	let limited = '';
	let marks = 0;
	for (const character of text) {
		const isMark = mark.test(character);
		if (isMark) marks++;
		else if (!joining.test(character)) marks = 0;
		if (!isMark || marks <= mostMarks) limited += character;
	}
	return limited;
}
