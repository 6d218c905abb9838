import {graphemesOf} from '../core/text/graphemes.ts';
import {pasteBegins} from './paste.ts';

/**
 * ESC before what the terminal answers (DA1, OSC 11), ECMA-48 5.4 control sequences, SS3 keys, X10
 * mouse reports, and ESC before another key (Alt).
 */
const sequence =
	/^(?:\u{1B}(?=\u{1B}(?:\[\?[\d;]*c|\]11;))|\u{1B}\[M[\s\S]{3}|\u{1B}\[\[?[0-?]*[ -/]*[@-~]|\u{1B}O[ -~]|\u{1B}\][^\u{7}\u{1B}\u{3}\u{18}\u{1A}]*(?:\u{7}|\u{1B}\\)|\u{1B}[P_^X][^\u{1B}\u{3}\u{18}\u{1A}]*\u{1B}\\|\u{1B}\u{1B}?[^\u{1B}[\]OP_^X])/u;
/** A sequence that another one, Ctrl-C, or CAN or SUB (ECMA-48 8.3.6) breaks off. */
const brokenOff =
	/^\u{1B}[[\]OP_^X][^\u{1B}\u{3}\u{18}\u{1A}]*(?=[\u{3}\u{18}\u{1A}]|\u{1B}[^\\])/u;
/** The beginning of a string of a terminal (OSC, DCS, APC, PM, SOS), which may be long. */
const stringBegins = /^\u{1B}[\]P_^X]/u;
/** Keys cut out of what the terminal sent, and the beginning of one that has not ended yet. */
export interface Keys {
	readonly keys: readonly string[];
	readonly rest: string;
}

/** Whether what has not ended may be a string of a terminal, and not a key. */
export function isString(rest: string): boolean {
	return stringBegins.test(rest);
}

/**
 * Cuts terminal input into single keys: an escape sequence is one, a character as a reader sees it is
 * one. A lone ESC at the end may be the key or a beginning: it is the rest, and so is all from where
 * a paste begins.
 */
export function splitKeys(input: string): Keys {
	const keys: string[] = [];
	let rest = input;
	while (rest !== '' && !rest.startsWith(pasteBegins)) {
		const key = rest.startsWith('\u{1B}') ? escapeAt(rest) : characterAt(rest);
		if (key === undefined) break;
		keys.push(key);
		rest = rest.slice(key.length);
	}

	return {keys, rest};
}

function escapeAt(input: string): string | undefined {
	return (sequence.exec(input) ?? brokenOff.exec(input))?.[0];
}

function characterAt(input: string): string {
	const {segment} = graphemesOf(input.slice(0, 64))[Symbol.iterator]().next()
		.value as Intl.SegmentData;
	return segment === '\r\n' ? '\r' : segment;
}
