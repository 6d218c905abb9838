/** The share of what is not ASCII that stays unexplained in damaged text (`repair`). */
const mostUnexplained = 0.1;

/**
 * Whether a text may be UTF-8 that was read as a code page: false only where that cannot be, so that
 * sound text costs one look at its characters. Each damaged character is a run of two or more, of which
 * at least every second one stands for a byte from 0x80 to 0xBF in some page.
 */
export function mayBeDamaged(text: string): boolean {
	let total = 0;
	let alone = 0;
	let never = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		// U+FFFD stands for a byte that was lost.
		if (code < 0x80 || code === 0xfffd) continue;
		total++;
		if (isAlone(text, index)) alone++;
		if (isNeverFollowing(code)) never++;
	}

	const explained = total * (1 - mostUnexplained);
	return total > 0 && total - alone >= explained && total - never >= explained / 2;
}

function isAlone(text: string, index: number): boolean {
	return !(text.charCodeAt(index - 1) >= 0x80 || text.charCodeAt(index + 1) >= 0x80);
}

/** Letters of scripts that no code page has in its lower half of bytes. */
function isNeverFollowing(code: number): boolean {
	if (code >= 0x2e80) return code < 0xf000 || (code > 0xf8ff && code !== 0xfb01 && code !== 0xfb02);
	if (code >= 0x0410) return code <= 0x044f || (code >= 0x0500 && code < 0x0e00);
	return code >= 0x0391 && code <= 0x03ce && code !== 0x03a9 && code !== 0x03c0;
}
