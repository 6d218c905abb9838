/** Words with weights: in log-odds, above zero for words of articles, below for those of boilerplate. */
export interface Lexicon {
	readonly short: WordWeights;
	readonly long: WordWeights;
}

/** What a word weighs; undefined for words that are not known. */
export type WordWeights = Pick<ReadonlyMap<string, number>, 'get'>;

/** A lexicon as it is shipped: words divided by spaces, by their weights in tenths. */
export type PackedLexicon = Readonly<Record<'short' | 'long', Readonly<Record<string, string>>>>;

/** A block with fewer words is weighed by the words that stand in short blocks. */
export const shortBlock = 12;
/** So many words of a block are weighed. */
const mostWords = 40;

const word = /[\p{L}\p{M}]+|\d+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The different words of a block as the lexicon has them: small letters, any figure as `0`. */
export function lexiconWords(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	for (const [found] of text.slice(0, 600).toLowerCase().matchAll(word)) {
		if (/^\d/.test(found)) words.add('0'.repeat(Math.min(5, found.length)));
		else if (unspaced.test(found)) for (const character of found) words.add(character);
		else words.add(found);
		if (words.size >= mostWords) break;
	}

	return words;
}

export function unpackLexicon(packed: PackedLexicon): Lexicon {
	const unpack = (weights: Readonly<Record<string, string>>) =>
		new Map(
			Object.entries(weights).flatMap(([weight, words]) =>
				words.split(' ').map(each => [each, Number(weight) / 10] as const),
			),
		);
	return {short: unpack(packed.short), long: unpack(packed.long)};
}

/** The sum of the weights of a block's words, and how many of them the lexicon knows. */
export function weighWords(
	words: ReadonlySet<string>,
	weights: WordWeights,
): {readonly sum: number; readonly known: number} {
	let [sum, known] = [0, 0];
	for (const each of words) {
		const weight = weights.get(each);
		if (weight === undefined) continue;
		sum += weight;
		known++;
	}

	return {sum, known};
}
