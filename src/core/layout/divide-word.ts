/** Finds the offsets inside a piece of text without spaces at which it may be divided. */
export type Divider = (piece: string) => readonly number[];

const nowhere: readonly number[] = [];
const letters = /[\p{L}\p{M}]+/gu;
const digit = /\d/;
const shortest = 5;
/** What is longer than this is no word of any language. */
const longest = 80;

/** Whether a word has capitals beyond its first letter: abbreviations, names of companies. */
function hasInnerCapitals(word: string): boolean {
	const inner = word.slice(1);
	return inner !== inner.toLowerCase();
}

function divide(piece: string, hyphenate: Divider): readonly number[] {
	if (digit.test(piece)) return nowhere;
	const offsets: number[] = [];
	for (const {0: word, index} of piece.matchAll(letters)) {
		const isWord = word.length >= shortest && word.length <= longest;
		if (!isWord || hasInnerCapitals(word)) continue;
		for (const offset of hyphenate(word)) offsets.push(index + offset);
	}
	return offsets;
}

const dividers = new WeakMap<Divider, Divider>();
const mostRemembered = 100_000;

/**
 * A hyphenator for pieces of prose: it looks for the words in them, leaves alone what must not be
 * divided (capitals, words with digits) and remembers its answers.
 */
export function makeDivider(hyphenate: Divider): Divider {
	const made = dividers.get(hyphenate);
	if (made) return made;
	const known = new Map<string, readonly number[]>();
	const divider = (piece: string) => {
		if (piece.length < shortest) return nowhere;
		const before = known.get(piece);
		if (before) return before;
		const offsets = divide(piece, hyphenate);
		if (known.size >= mostRemembered) known.clear();
		known.set(piece, offsets);
		return offsets;
	};
	dividers.set(hyphenate, divider);
	return divider;
}
