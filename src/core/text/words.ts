/** How long a text is. */
export interface Count {
	/** Words of scripts that have word spaces. */
	readonly words: number;
	/** Characters of scripts that have none: Han, kana. */
	readonly characters: number;
}

/** Reading speeds, per minute. */
const wordsPerMinute = 230;
const charactersPerMinute = 400;

/** What a character is in a text: no word, a part of a word, inside one, a character by itself. */
const other = 0;
const part = 1;
const inside = 2;
const alone = 4;
/** Not met yet. */
const unknown = 8;
/** A unit of each. */
const examples = new Map([
	[other, 0x20],
	[part, 0x61],
	[inside, 0x27],
	[alone, 0x4e00],
]);

/** By UTF-16 unit. Surrogates stay unknown: what they are is told by two of them. */
const roles = new Uint8Array(0x10000).fill(unknown);
for (const [role, unit] of examples) roles[unit] = role;

/** Units of a text that are looked at in one go. */
const atATime = 8192;
const bytes = Buffer.allocUnsafeSlow((atATime + 1) * 2);
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, atATime + 1);

/**
 * Counts the words and the characters of a text that is read. One word is letters, marks and digits,
 * with apostrophes, hyphens and points inside; one character of Chinese or Japanese counts by itself.
 * Korean has word spaces and is counted in words; so are, roughly, Thai, Lao, Khmer and Burmese, by
 * phrase. It goes unit by unit, by a table of what each unit was found to be
 * once: a regular expression would look the property of each up anew.
 */
export function countWords(text: string): Count {
	const count = {words: 0, characters: 0, isOpen: 0};
	for (let start = 0, end = 0; start < text.length; start = end) {
		const limit = start + atATime;
		end = isHigh(text.charCodeAt(limit - 1)) ? limit + 1 : limit;
		const piece = text.slice(start, end);
		bytes.write(piece, 'utf16le');
		for (let index = 0; index < piece.length; ) {
			index = countKnown(index, piece.length, count);
			if (index < piece.length) learn(piece, index);
		}
	}

	return {words: count.words, characters: count.characters};
}

interface Counting {
	words: number;
	characters: number;
	/** 1 in a word, 0 outside. */
	isOpen: number;
}

/**
 * Counts from one unit to another, or to the first that is not known, which it gives: from plain
 * memory and without a branch that is not foreseen.
 */
function countKnown(start: number, end: number, count: Counting): number {
	// What belongs to the module would be looked up again for each unit.
	const [codes, known] = [units, roles];
	let {words, isOpen} = count;
	let characters = 0;
	let index = start;
	for (; index < end; index++) {
		const role = known[codes[index] as number] as number;
		if (role === unknown) break;
		words += role & ~isOpen & part;
		characters += role & alone;
		isOpen = (role | (isOpen & (role >> 1))) & part;
	}

	count.words = words;
	count.characters += characters / alone;
	count.isOpen = isOpen;
	return index;
}

/** Learns what a unit is. Surrogates give way to other units that are what they are, here alone. */
function learn(piece: string, index: number): void {
	const code = piece.codePointAt(index) as number;
	const role = findRole(String.fromCodePoint(code));
	const isPair = code > 0xffff;
	if (!isPair && (code < 0xd800 || code > 0xdfff)) roles[code] = role;
	else units[index] = examples.get(role) as number;
	if (isPair) units[index + 1] = examples.get(inside) as number;
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code < 0xdc00;
}

function findRole(character: string): number {
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return alone;
	if (/[\p{L}\p{N}]/u.test(character)) return part;
	return /[\p{M}'’\u2010\u2011.-]/u.test(character) ? inside : other;
}

/** Minutes to read so much, at least 1. */
export function minutesToRead({words, characters}: Count): number {
	return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
