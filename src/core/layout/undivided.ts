import type {Span} from '../document/block.ts';

/** What prose does not have inside words: signs of addresses, paths and code. */
const addressSign = /[/\\@_=&#%~|<>]|[.:]\p{L}/u;

function markUndivided(spans: readonly Span[], text: string): Uint8Array | undefined {
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
	return isKept;
}

/**
 * Tells whether words in a range of a text (UTF-16 offsets) may be divided: those in code and in
 * addresses may not. Looks for them when it is first asked.
 */
export function findDivisible(
	spans: readonly Span[],
	text: string,
): (from: number, to: number) => boolean {
	let found: {readonly isKept: Uint8Array | undefined} | undefined;
	return (from, to) => {
		found ??= {isKept: markUndivided(spans, text)};
		return found.isKept?.subarray(from, to).every(kept => kept === 0) ?? true;
	};
}
