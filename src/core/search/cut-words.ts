import {foldForSearch} from '../collection/fold.ts';
import {decodeEntities} from '../document/entities.ts';

/** Runs of the scripts that have no word spaces: Han, kana, Thai, Lao, Khmer, Burmese. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const isPlain = /^[\n -~]*$/;

let segmenter: Intl.Segmenter | undefined;

/**
 * A text as its words are kept and looked for: words of scripts without word spaces apart (UAX #29
 * with the dictionaries of ICU), no capitals, no accents, no dot on or off a Turkish i, character
 * references as the signs that they are.
 */
export function cutWords(text: string): string {
	const decoded = decodeEntities(text);
	return isPlain.test(decoded)
		? decoded.toLowerCase()
		: foldForSearch(decoded.replace(unspaced, cutRun));
}

function cutRun(run: string): string {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	const words = [...segmenter.segment(run)].map(({segment}) => segment);
	return ` ${words.join(' ')} `;
}

/** The words of a text, cut and folded: letters and digits, as FTS5's unicode61 sees them. */
export function listWords(text: string): readonly string[] {
	return cutWords(text)
		.split(/[^\p{L}\p{N}\p{Co}]+/u)
		.filter(Boolean);
}
