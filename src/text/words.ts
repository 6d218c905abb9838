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

/** By UTF-16 unit. Surrogates stay unknown: what they are is told by two of them. */
const roles = new Uint8Array(0x10000).fill(unknown);

/**
 * Counts the words and the characters of a text that is read. One word is letters, marks and digits,
 * with apostrophes, hyphens and points inside; one character of Chinese or Japanese counts by itself.
 * Korean has word spaces and is counted in words; so are, roughly, Thai, Lao, Khmer and Burmese, by
 * phrase. It goes unit by unit: a regular expression takes twenty times as long.
 */
export function countWords(text: string): Count {
	return countKnown(text) ?? countAll(text);
}

/** Units of a text that are looked at in one go. */
const atATime = 4096;
const bytes = Buffer.allocUnsafeSlow(atATime * 2);
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, atATime);

/** Counts in a text of known characters: without a branch, and from plain memory, in a fifth of the time. */
function countKnown(text: string): Count | undefined {
	let words = 0;
	let characters = 0;
	let isOpen = 0;
	for (let start = 0; start < text.length; start += atATime) {
		const piece = text.length <= atATime ? text : text.slice(start, start + atATime);
		bytes.write(piece, 'utf16le');
		let met = 0;
		for (let index = 0; index < piece.length; index++) {
			const role = roles[units[index] as number] as number;
			met |= role;
			words += role & ~isOpen & part;
			characters += role & alone;
			isOpen = (role | (isOpen & (role >> 1))) & part;
		}

		if (met & unknown) return undefined;
	}

	return {words, characters: characters / alone};
}

function countAll(text: string): Count {
	let words = 0;
	let characters = 0;
	let isOpen = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const isPair = isHigh(code) && isLow(text.charCodeAt(index + 1));
		const role = isPair ? findRole(text.slice(index, index + 2)) : roleOf(code);
		if (isPair) index++;
		if (role === part && !isOpen) words++;
		else if (role === alone) characters++;
		if (role !== inside) isOpen = role === part;
	}

	return {words, characters};
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code < 0xe000;
}

function roleOf(code: number): number {
	const known = roles[code] as number;
	if (known !== unknown) return known;
	const role = findRole(String.fromCharCode(code));
	if (!isHigh(code) && !isLow(code)) roles[code] = role;
	return role;
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
