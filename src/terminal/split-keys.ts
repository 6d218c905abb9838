const paste = /^\u{1B}\[200~.*?\u{1B}\[201~/su;
/** ECMA-48 5.4 control sequences, SS3 keys, X10 mouse reports, and ESC before another key (Alt). */
const sequence =
	/^(?:\u{1B}\[M[\s\S]{3}|\u{1B}\[\[?[0-?]*[ -/]*[@-~]|\u{1B}O[ -~]|\u{1B}\][^\u{7}\u{1B}]*(?:\u{7}|\u{1B}\\)|\u{1B}[P_^X][^\u{1B}]*\u{1B}\\|\u{1B}\u{1B}?[^\u{1B}[\]O])/u;
const graphemes = new Intl.Segmenter();

/** Keys cut out of what the terminal sent, and the beginning of one that has not ended yet. */
export interface Keys {
	readonly keys: readonly string[];
	readonly rest: string;
}

/**
 * Cuts terminal input into single keys: an escape sequence or a paste is one, a character as a
 * reader sees it is one. A lone ESC at the end may be the key or a beginning: it is the rest.
 */
export function splitKeys(input: string): Keys {
	const keys: string[] = [];
	let rest = input;
	while (rest !== '') {
		const key = rest.startsWith('\u{1B}') ? escapeAt(rest) : characterAt(rest);
		if (key === undefined) break;
		keys.push(key);
		rest = rest.slice(key.length);
	}

	return {keys, rest};
}

function escapeAt(input: string): string | undefined {
	if (input.startsWith('\u{1B}[200~')) return paste.exec(input)?.[0];
	return sequence.exec(input)?.[0];
}

function characterAt(input: string): string {
	const {segment} = graphemes.segment(input.slice(0, 64))[Symbol.iterator]().next()
		.value as Intl.SegmentData;
	return segment === '\r\n' ? '\r' : segment;
}
