import type {Span} from '../document/block.ts';
import {slice} from '../text/safe-text.ts';
import type {Run} from './line.ts';

/** Soft hyphens, zero-width spaces and the like: they guide the breaking and are never shown. */
const unseen = /[\u00ad\u200b\u2060\ufeff]+/g;

function addSeen(runs: Run[], span: Span, from: number, to: number, base: number): void {
	const {text, ...format} = span;
	let start = from;
	for (const match of text.slice(from, to).matchAll(unseen)) {
		const at = from + match.index;
		if (at > start) runs.push({...format, text: slice(text, start, at), start: base + start});
		start = at + match[0].length;
	}
	if (to > start) runs.push({...format, text: slice(text, start, to), start: base + start});
}

/** The runs that show a range of a block's plain text (UTF-16 offsets), letter by letter. */
export function makeRuns(spans: readonly Span[], from: number, to: number): Run[] {
	const runs: Run[] = [];
	let base = 0;
	for (const span of spans) {
		const end = base + span.text.length;
		if (end > from && base < to) {
			addSeen(runs, span, Math.max(0, from - base), Math.min(span.text.length, to - base), base);
		}
		if (end >= to) break;
		base = end;
	}
	return runs;
}
