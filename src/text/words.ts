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

/**
 * One character of Chinese or Japanese, or one word: letters, marks and digits, with apostrophes
 * and hyphens inside. Korean has word spaces and is counted in words; so are, roughly, Thai, Lao,
 * Khmer and Burmese, by phrase.
 */
const unit =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}](?:[\p{M}'’\u2010\u2011.-]*(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])*/gu;

/** Counts the words and the characters of a text that is read. */
export function countWords(text: string): Count {
	let words = 0;
	let characters = 0;
	for (const [found] of text.matchAll(unit)) {
		if (isCharacter(found)) characters++;
		else words++;
	}
	return {words, characters};
}

/** Minutes to read so much, at least 1. */
export function minutesToRead({words, characters}: Count): number {
	return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}

function isCharacter(unit: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(unit);
}
