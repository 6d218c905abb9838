import {foldForSearch} from '../collection/fold.ts';
import {graphemesOf} from '../text/graphemes.ts';
import {nothing, type SafeText, safe, slice} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';

/** A stretch of a snippet. */
export interface SnippetPart {
	readonly text: SafeText;
	readonly isMatch: boolean;
}

/** Signs that only allow or forbid a line to end; joiners, which shape letters, are none of them. */
const breaks = /[\u00ad\u200b\u2060\ufeff]/g;
/** UTF-16 units before and after the first match. */
const before = 30;
const after = 170;

/**
 * The words around the first place in a text where one of the terms stands as a whole word, the
 * terms marked; undefined when there is none. `clean` takes the marks of a format out.
 */
export function makeSnippet(
	text: string,
	terms: readonly string[],
	clean: (text: string) => SafeText = sanitiseLine,
): readonly SnippetPart[] | undefined {
	const pattern = patternFor(terms);
	if (!pattern) return undefined;
	const composed = text.normalize('NFC').replaceAll(breaks, '');
	const at = foldUnits(composed).search(pattern);
	if (at < 0) return undefined;
	const [start, end] = atSpaces(composed, at - before, at + after);
	const words = clean(composed.slice(start, end));
	const [more, ellipsis] = [
		start > 0 ? safe`… ` : nothing,
		end < composed.length ? safe` …` : nothing,
	];
	const shown = safe`${more}${words}${ellipsis}`;
	return mark(shown, new RegExp(pattern, 'gu'));
}

/** Any of the terms, whatever white space is in them, not in the middle of a word. */
function patternFor(terms: readonly string[]): RegExp | undefined {
	const sources = terms
		.map(term => foldUnits(term.normalize('NFC')).trim())
		.filter(Boolean)
		.map(term =>
			term
				.split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u)
				.filter(Boolean)
				.map(bounded)
				.join('[^\\p{L}\\p{N}]+'),
		)
		.filter(Boolean);
	return sources.length > 0 ? new RegExp(sources.join('|'), 'u') : undefined;
}

/** Letters of scripts without word spaces have others beside them in any case. */
function bounded(word: string): string {
	return /^[\u0000-\u0e00\u10a0-\u177f\u1800-\u2e7f]+$/.test(word)
		? `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`
		: word;
}

/** The text folded for search, each unit to one unit, so that offsets stay. */
function foldUnits(text: string): string {
	return text.replace(/[A-Z]+|[^\n -~]/g, found =>
		found < '\u0080' ? found.toLowerCase() : (foldForSearch(found)[0] ?? found),
	);
}

/** The range widened or narrowed to spaces where some are near, else to whole characters. */
function atSpaces(text: string, from: number, to: number): readonly [number, number] {
	const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
	const end = to >= text.length ? text.length : text.lastIndexOf(' ', to);
	return [
		start > from + 30 || start <= 0 ? characterAt(text, Math.max(0, from)) : start,
		end < to - 30 ? characterAt(text, to) : end,
	];
}

/** UTF-16 units before a place in which the character at it has surely begun. */
const longest = 50;

/** Where the character (grapheme cluster, UAX #29) at a place begins. */
function characterAt(text: string, at: number): number {
	const first = Math.max(0, at - longest);
	const around = graphemesOf(text.slice(first, at + longest));
	return first + (around.containing(at - first)?.index ?? at - first);
}

function mark(shown: SafeText, pattern: RegExp): readonly SnippetPart[] {
	const parts: SnippetPart[] = [];
	let at = 0;
	for (const {index, 0: found} of foldUnits(shown).matchAll(pattern)) {
		if (index > at) parts.push({text: slice(shown, at, index), isMatch: false});
		at = index + found.length;
		parts.push({text: slice(shown, index, at), isMatch: true});
	}

	if (at < shown.length) parts.push({text: slice(shown, at), isMatch: false});
	return parts;
}
