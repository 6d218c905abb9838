import {windows1252} from './windows-1252.ts';

/** What bytes are when they are read as UTF-8 (RFC 3629, section 4; Unicode, table 3-7). */
interface Census {
	/** Well-formed characters of more than one byte. */
	readonly wide: number;
	/** Bytes that are of no well-formed character. */
	readonly stray: number;
}

/** The most stray bytes for a well-formed character: other encodings have far more. */
const mostStray = 0.25;

/**
 * Decodes UTF-8 into which bytes of windows-1252 were pasted, as editors and templates do;
 * undefined where there are too many of them for that.
 */
export function decodeMixed(bytes: Uint8Array): string | undefined {
	const {wide, stray} = count(bytes);
	if (stray > wide * mostStray) return undefined;
	const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at < bytes.length; ) {
		const length = lengthAt(bytes, at);
		if (length === 0) {
			const byte = bytes[at] ?? 0;
			// A character that is cut off at the very end was none of another code page.
			const isCut = at + 4 > bytes.length && byte >= 0xc2;
			parts.push(decoder.decode(bytes.subarray(start, at)));
			parts.push(isCut ? '\ufffd' : windows1252(byte));
			start = isCut ? bytes.length : at + 1;
			if (isCut) break;
		}

		at += Math.max(1, length);
	}

	return parts.join('') + decoder.decode(bytes.subarray(start));
}

function count(bytes: Uint8Array): Census {
	let wide = 0;
	let stray = 0;
	for (let at = 0; at < bytes.length; ) {
		const length = lengthAt(bytes, at);
		if (length > 1) wide++;
		else if (length === 0) stray++;
		at += Math.max(1, length);
	}

	return {wide, stray};
}

/** Well-formed characters by their first byte: its range, how many follow, and the second's range. */
const forms = [
	{from: 0xc2, to: 0xdf, following: 1, least: 0x80, most: 0xbf},
	{from: 0xe0, to: 0xe0, following: 2, least: 0xa0, most: 0xbf},
	{from: 0xe1, to: 0xec, following: 2, least: 0x80, most: 0xbf},
	{from: 0xed, to: 0xed, following: 2, least: 0x80, most: 0x9f},
	{from: 0xee, to: 0xef, following: 2, least: 0x80, most: 0xbf},
	{from: 0xf0, to: 0xf0, following: 3, least: 0x90, most: 0xbf},
	{from: 0xf1, to: 0xf3, following: 3, least: 0x80, most: 0xbf},
	{from: 0xf4, to: 0xf4, following: 3, least: 0x80, most: 0x8f},
] as const;

/** How many bytes the well-formed character has that begins at an offset; 0 where none begins. */
function lengthAt(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first < 0x80) return 1;
	const form = forms.find(({from, to}) => first >= from && first <= to);
	const second = bytes[at + 1] ?? 0;
	if (!form || second < form.least || second > form.most) return 0;
	for (let next = 2; next <= form.following; next++) {
		if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	}

	return form.following + 1;
}
