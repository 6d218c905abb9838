import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Span} from './block.ts';

/** The formats that text can have, those of a span without its text. */
export type Format = Omit<Span, 'text'>;

/** A run of text as it is collected for a block: not yet sanitised, white space as written. */
export interface Piece {
	readonly text: string;
	readonly format: Format;
	/** Whether it speaks for an image. */
	readonly isImage?: true;
	/** Whether it is a hard line break. */
	readonly isBreak?: true;
}

/** The white space that lays out a source, but for a single space; no-break spaces are text. */
const layoutSpace =
	/[\t\n\r\f\v\u0085\u2028\u2029][ \t\n\r\f\v\u0085\u2028\u2029]*| [ \t\n\r\f\v\u0085\u2028\u2029]+/g;

const noFormat: Format = {};

/** Turns what was collected into the spans of a block: safe, with single spaces, trimmed. */
export function finishSpans(pieces: readonly Piece[]): readonly Span[] {
	const spans: Span[] = [];
	let before = '\n';
	for (const piece of pieces) {
		if (piece.isBreak) {
			trimEnd(spans, ' ');
			if (spans.length > 0) append(spans, '\n', noFormat);
			before = '\n';
			continue;
		}
		const spaced = piece.text.replace(layoutSpace, ' ');
		const safe = sanitise(spaced);
		const text = safe === spaced ? safe : safe.replace(/ {2,}/g, ' ');
		const kept = isSpace(before) ? text.replace(/^ /, '') : text;
		if (kept === '') continue;
		append(spans, kept, piece.format);
		before = kept.at(-1) as string;
	}
	trimStart(spans);
	trimEnd(spans, ' \n\u00a0');
	// A list that grew keeps room for sixteen more.
	return [...spans];
}

/** Whether anything but white space was collected. */
export function hasWords(pieces: readonly Piece[]): boolean {
	return pieces.some(piece => /\S/.test(piece.text));
}

function isSpace(letter: string): boolean {
	return letter === ' ' || letter === '\n';
}

function append(spans: Span[], text: string, format: Format): void {
	const last = spans.at(-1);
	if (last !== undefined && (text === '\n' || isSameFormat(last, format))) {
		spans[spans.length - 1] = {...last, text: (last.text + text) as SafeText};
	} else spans.push({text: text as SafeText, ...format});
}

function isSameFormat(a: Format, b: Format): boolean {
	return (
		a.emphasis === b.emphasis &&
		a.strong === b.strong &&
		a.strike === b.strike &&
		a.code === b.code &&
		a.link === b.link &&
		a.note === undefined &&
		b.note === undefined
	);
}

function trimStart(spans: Span[]): void {
	for (let first = spans[0]; first !== undefined; first = spans[0]) {
		const text = first.text.replace(/^[ \n\u00a0]+/, '') as SafeText;
		if (text !== '') {
			if (text !== first.text) spans[0] = {...first, text};
			return;
		}
		spans.shift();
	}
}

function trimEnd(spans: Span[], letters: string): void {
	for (let last = spans.at(-1); last !== undefined; last = spans.at(-1)) {
		let end = last.text.length;
		while (end > 0 && letters.includes(last.text[end - 1] as string)) end--;
		if (end > 0) {
			if (end < last.text.length)
				spans[spans.length - 1] = {...last, text: last.text.slice(0, end) as SafeText};
			return;
		}
		spans.pop();
	}
}
