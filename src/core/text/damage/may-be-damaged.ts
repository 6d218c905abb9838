/** The share of what is not ASCII that stays unexplained in damaged text (`repair`). */
const mostUnexplained = 0.1;
/** The first byte of a character that is not ASCII is at least this. RFC 3629, section 4. */
const firstLead = 0xc2;

/**
 * Whether a text, given in UTF-8, may be UTF-8 that was read as a code page: false only where that
 * cannot be, so that sound text costs one look at its bytes, of which ASCII and what follows a lead
 * are passed over. Each damaged character is a run of two or more, of which at least every second one
 * stands for a byte from 0x80 to 0xBF in some page.
 */
export function mayBeDamaged(utf8: Uint8Array): boolean {
	const bytes = withoutMark(utf8);
	let total = 0;
	let alone = 0;
	let never = 0;
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index] as number;
		if (byte < firstLead) continue;
		const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
		const code = readCode(bytes, index, length);
		// U+FFFD stands for a byte that was lost.
		if (code === 0xfffd) continue;
		// Counted in UTF-16, as `repair` counts, where what takes four bytes is a pair.
		const units = length >> 1;
		total += units;
		alone += units & aloneAt(bytes, index, index + length);
		if (isNeverFollowing(code)) never += units;
	}

	const explained = total * (1 - mostUnexplained);
	return total > 0 && total - alone >= explained && total - never >= explained / 2;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
	const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return isMarked ? bytes.subarray(3) : bytes;
}

/** The code point of two or three bytes; of four, whose exact value nobody asks for, the first beyond. */
function readCode(bytes: Uint8Array, start: number, length: number): number {
	const first = bytes[start] as number;
	const second = (bytes[start + 1] as number) & 0x3f;
	if (length === 2) return ((first & 0x1f) << 6) | second;
	if (length === 4) return 0x10000;
	return ((first & 0x0f) << 12) | (second << 6) | ((bytes[start + 2] as number) & 0x3f);
}

/** 1 where ASCII, or nothing, stands on both sides of some bytes, else 0. */
function aloneAt(bytes: Uint8Array, start: number, end: number): number {
	if (start > 0 && (bytes[start - 1] as number) >= 0x80) return 0;
	return end === bytes.length || (bytes[end] as number) < 0x80 ? 1 : 0;
}

/** Letters of scripts that no code page has in its lower half of bytes. */
function isNeverFollowing(code: number): boolean {
	if (code >= 0x2e80) return code < 0xf000 || (code > 0xf8ff && code !== 0xfb01 && code !== 0xfb02);
	if (code >= 0x0410) return code <= 0x044f || (code >= 0x0500 && code < 0x0e00);
	return code >= 0x0391 && code <= 0x03ce && code !== 0x03a9 && code !== 0x03c0;
}
