import {type Block, plainText} from '../document/block.ts';
import {comparePlaces, type Place} from '../layout/place.ts';

/** Words found in a story: a range of a block's plain text (UTF-16 offsets). */
export interface Match {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** A text made comparable, and for each of its units where it came from. */
interface Folded {
	readonly text: string;
	/** Offset in the original of each unit; one more entry for the end. */
	readonly offsets: readonly number[];
}

interface Folding {
	readonly keepsCase: boolean;
	readonly keepsAccents: boolean;
}

const marks = /\p{M}+/gu;
const quotes = /[‘’‚‛ʼ′]/u;
const doubleQuotes = /[“”„‟″]/u;
const dashes = /[‐-―−]/u;
const unseen = /[\u00ad\u200b\u2060\ufeff]/u;

function foldCharacter(character: string, {keepsCase, keepsAccents}: Folding): string {
	if (unseen.test(character)) return '';
	if (quotes.test(character)) return "'";
	if (doubleQuotes.test(character)) return '"';
	if (dashes.test(character)) return '-';
	const bare = keepsAccents
		? character.normalize('NFC')
		: character.normalize('NFD').replace(marks, '');
	return keepsCase ? bare : bare.toLowerCase();
}

function foldAscii(text: string, folding: Folding): Folded | undefined {
	if (!/^[!-~]*( [!-~]+)* ?$/.test(text)) return undefined;
	const offsets = Array.from({length: text.length + 1}, (_, index) => index);
	return {text: folding.keepsCase ? text : text.toLowerCase(), offsets};
}

function foldAny(text: string, folding: Folding): Folded {
	let folded = '';
	const offsets: number[] = [];
	let offset = 0;
	for (const character of text) {
		const isWhite = /\s/u.test(character);
		const isRepeated = isWhite && folded.endsWith(' ');
		const piece = isRepeated ? '' : isWhite ? ' ' : foldCharacter(character, folding);
		for (let unit = 0; unit < piece.length; unit++) offsets.push(offset);
		folded += piece;
		offset += character.length;
	}
	offsets.push(text.length);
	return {text: folded, offsets};
}

function fold(text: string, folding: Folding): Folded {
	return foldAscii(text, folding) ?? foldAny(text, folding);
}

function foldingOf(query: string): Folding {
	const bare = query.normalize('NFD').replace(marks, '');
	return {
		keepsCase: query !== query.toLowerCase(),
		keepsAccents: bare !== query.normalize('NFD'),
	};
}

/** The end in the original of a match that ends at a unit of the folded text. */
function endOf(folded: Folded, text: string, unit: number): number {
	const next = folded.offsets[unit] ?? text.length;
	const last = folded.offsets[unit - 1] ?? 0;
	if (next !== last) return next;
	const character = String.fromCodePoint(text.codePointAt(last) ?? 0);
	return last + character.length;
}

/**
 * Finds words in a text, wherever they are set: case and accents count only when the query has
 * capitals or accents, any white space equals any other, curly quotes equal straight ones, and soft
 * hyphens are not there. Matches never overlap.
 */
export function findInStory(text: readonly Block[], query: string): readonly Match[] {
	const folding = foldingOf(query);
	const wanted = foldAny(query.trim(), folding).text;
	if (wanted === '') return [];
	const matches: Match[] = [];
	for (const [block, {spans}] of text.entries()) {
		const plain = spans.length === 1 ? (spans[0]?.text ?? '') : plainText(text[block] as Block);
		const folded = fold(plain, folding);
		let at = folded.text.indexOf(wanted);
		while (at !== -1) {
			const end = at + wanted.length;
			matches.push({block, start: folded.offsets[at] ?? 0, end: endOf(folded, plain, end)});
			at = folded.text.indexOf(wanted, end);
		}
	}
	return matches;
}

function placeOf(match: Match): Place {
	return {block: match.block, offset: match.start};
}

/** Index of the first match at or after a place, going round; -1 when there is none at all. */
export function matchFrom(matches: readonly Match[], place: Place): number {
	const found = matches.findIndex(match => comparePlaces(placeOf(match), place) >= 0);
	return found === -1 && matches.length > 0 ? 0 : found;
}

/** The first match after a place, going round; undefined when there is none at all. */
export function nextMatch(matches: readonly Match[], place: Place): Match | undefined {
	return matches.find(match => comparePlaces(placeOf(match), place) > 0) ?? matches[0];
}

/** The last match before a place, going round; undefined when there is none at all. */
export function previousMatch(matches: readonly Match[], place: Place): Match | undefined {
	return matches.findLast(match => comparePlaces(placeOf(match), place) < 0) ?? matches.at(-1);
}
