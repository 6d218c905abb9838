/** What a Rich Text Format file is made of (RTF 1.9.1, "RTF syntax"). */
export type Token =
	| {readonly kind: 'open'}
	| {readonly kind: 'close'}
	/** `\b0`, `\u8212`: a word and its number, if it has one. */
	| {readonly kind: 'word'; readonly word: string; readonly value: number | undefined}
	/** Bytes of text, as they stand or as `\'e9`, each a character of Latin 1. */
	| {readonly kind: 'text'; readonly text: string};

/** A brace, a word with its number, a byte, a sign that is a word, text, or a break of lines. */
const token =
	/([{}])|\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z']))|([^\\{}\r\n]+)|[\r\n\\]/iy;

/** Reads the tokens of a file's bytes, each a character of Latin 1. Breaks of lines are none of it. */
export function* readTokens(source: string): Generator<Token> {
	for (let at = 0; at < source.length; ) {
		token.lastIndex = at;
		const found = token.exec(source);
		at = token.lastIndex;
		const read = found ? tokenOf(found) : undefined;
		if (!read) continue;
		// What follows it so many bytes long is a picture, whatever signs are in it.
		if (read.kind === 'word' && read.word === 'bin') at += Math.max(0, read.value ?? 0);
		else yield read;
	}
}

function tokenOf([, brace, word, digits, hex, sign, text]: RegExpExecArray): Token | undefined {
	if (text !== undefined) return {kind: 'text', text};
	if (brace !== undefined) return {kind: brace === '{' ? 'open' : 'close'};
	if (hex !== undefined) {
		return {kind: 'text', text: String.fromCharCode(Number.parseInt(hex, 16))};
	}

	const name = word ?? sign;
	const value = digits === undefined ? undefined : Number(digits);
	return name === undefined ? undefined : {kind: 'word', word: name, value};
}
