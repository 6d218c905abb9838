/** 0x80 to 0x9F of windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte in windows-1252. */
export function windows1252(byte: number): string {
	return (
		(byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : undefined) ?? String.fromCharCode(byte)
	);
}

const controls = /[\u0080-\u009f]/g;
const controlsButLineEnd = /[\u0080-\u0084\u0086-\u009f]/;

/**
 * Text that was windows-1252 and was read as Latin-1 has C1 controls where its quotes and dashes
 * were; no text means them. U+0085 may end lines, in a text that has no other line ends.
 */
export function withoutControls(text: string): string {
	if (text.search(controls) < 0) return text;
	const isLineEnd = !controlsButLineEnd.test(text) && !/[\n\r]/.test(text);
	return text.replace(controls, control =>
		isLineEnd ? control : windows1252(control.charCodeAt(0)),
	);
}
