import type {Span} from '../document/block.ts';

/** What prose does not have inside words: signs of addresses, paths and code. */
const addressSign = /[/\\@_=&#%~|<>]|\p{L}[.:]\p{L}/u;

/**
 * Tells whether words in a range of a text (UTF-16 offsets) may be divided: those in code and in
 * addresses may not. Undefined when all may.
 */
export function findDivisible(
	spans: readonly Span[],
	text: string,
): ((from: number, to: number) => boolean) | undefined {
	if (!addressSign.test(text) && !spans.some(span => span.code)) return undefined;
	const isKept = new Uint8Array(text.length);
	for (const {0: word, index} of text.matchAll(/\S+/g)) {
		if (addressSign.test(word)) isKept.fill(1, index, index + word.length);
	}
	let from = 0;
	for (const span of spans) {
		if (span.code) isKept.fill(1, from, from + span.text.length);
		from += span.text.length;
	}
	return (start, end) => isKept.subarray(start, end).every(kept => kept === 0);
}
