import {findHead} from './front-matter/find-head.ts';

/** How many are kept of a story. */
const limit = 20;
/** UTF-16 units that are looked at: enough to know what a story tells of. */
const searched = 16_000;
const shortest = 5;
const longest = 30;

/**
 * Frequent, telling words of a story's file, most frequent first: words of five letters and more that
 * stand in its text more than once. What all stories have in common is weighed out when stories are
 * compared.
 */
export function findKeywords(text: string): readonly string[] {
	const body = findHead(text)?.body ?? text;
	return [...countLongWords(body.slice(0, searched).toLowerCase())]
		.filter(([, count]) => count > 1)
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.slice(0, limit)
		.map(([word]) => word);
}

/** Goes by character codes: no regular expression looks each letter's property up. */
function countLongWords(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	let start = 0;
	for (let index = 0; index <= text.length; index++) {
		if (isLetter(text.charCodeAt(index))) continue;
		const length = index - start;
		if (length >= shortest && length <= longest) {
			const word = text.slice(start, index);
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}

		start = index + 1;
	}

	return counts;
}

/** Nearly: `a` to `z`, and beyond ASCII all but the blocks of punctuation and symbols. */
function isLetter(code: number): boolean {
	if (code < 0xc0) return code >= 0x61 && code <= 0x7a;
	return code < 0x2000 || (code > 0x303f && code < 0xd800) || (code > 0xf8ff && code < 0xff00);
}
